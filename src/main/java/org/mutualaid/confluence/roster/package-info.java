/**
 * Shifts: when and where hands are needed, in which roles, and who comes.
 *
 * <ul>
 *   <li>A place is held by one person at a time, confirmed or offered; the database counts the places too.
 *   <li>Who finds no place waits. A place that comes free is offered to the first who waits for it, who takes it or
 *       lets it pass; nobody is placed without saying yes.
 *   <li>Everything is worked out by {@link org.mutualaid.confluence.roster.Filling}, which knows no database.
 *   <li>Every change writes one line of history in the same transaction.
 * </ul>
 */
package org.mutualaid.confluence.roster;
