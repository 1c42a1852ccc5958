/**
 * Who is asking, and what they may see and do in a space. Confluence's space permissions decide who may view; the
 * roles of the group decide who may act. Every service asks here, with an explicit actor, before it does anything.
 */
package org.mutualaid.confluence.access;
