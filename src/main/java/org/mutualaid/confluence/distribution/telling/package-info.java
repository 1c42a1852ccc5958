/** Tells of rounds: to people in sentences, to programs as JSON. */
package org.mutualaid.confluence.distribution.telling;
