/**
 * The ledger of what comes and goes. Each line has the unique key {@code <lot at place>#<number>}, so of two who write
 * the same next line the database refuses one, and its whole use case runs again. What is shown is the last line.
 */
package org.mutualaid.confluence.resource.ledger;
