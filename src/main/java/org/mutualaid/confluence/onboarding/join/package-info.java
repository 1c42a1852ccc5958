/**
 * Asking to join a group, and being answered. What people write is sealed, read by coordinators only, and never part of
 * the history; whoever asked sees how it stands and can take it back. It is deleted when its time is over.
 */
package org.mutualaid.confluence.onboarding.join;
