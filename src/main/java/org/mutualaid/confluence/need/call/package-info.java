/**
 * Tries to reach the person who asked: who, when, how it went and what comes next. How to reach them is not kept here
 * but sealed with the contact.
 */
package org.mutualaid.confluence.need.call;
