/**
 * Needs that may have been asked twice, and what coordinators do about it.
 *
 * <ul>
 *   <li>A likeness is only pointed out; people decide.
 *   <li>Contacts are compared by marks that are made with the key outside the database, and only for coordinators:
 *       nobody else learns from us that somebody with some number asked for something.
 *   <li>Members learn of likenesses in what they can read anyway.
 * </ul>
 */
package org.mutualaid.confluence.need.twin;
