/** What the board says about a topic: drawn when somebody reads, kept nowhere, and no number under five. */
package org.mutualaid.confluence.practice.figure;
