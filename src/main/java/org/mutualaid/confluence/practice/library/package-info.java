/** The library of a space: its records found, listed, and what is missing; as a macro and over REST. */
package org.mutualaid.confluence.practice.library;
