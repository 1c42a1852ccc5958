/** The order of the line: until when a need can wait, and how a group decides that. */
package org.mutualaid.confluence.need.line;
