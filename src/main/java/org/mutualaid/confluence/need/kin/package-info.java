/**
 * Needs that belong together: one that was asked twice, and one that was several things.
 *
 * <ul>
 *   <li>Neither is ever lost: what goes on elsewhere is closed, keeps its history, and says where it goes on.
 *   <li>Promises go along, even where that makes them more than was asked for: the helpers can talk.
 *   <li>The contact goes along; who posted it or helped keeps following it.
 * </ul>
 */
package org.mutualaid.confluence.need.kin;
