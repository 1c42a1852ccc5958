/**
 * What a group agreed on for its space, by kind: its terms, when and where it was agreed, and when to look at it again.
 *
 * <ul>
 *   <li>Everybody who may view the space reads an agreement; coordinators settle it.
 *   <li>Each change is one revision with one line of history; who started from an older one is told so.
 *   <li>What the terms mean is known by the feature that follows them.
 * </ul>
 */
package org.mutualaid.confluence.group.agreement;
