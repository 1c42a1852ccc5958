/**
 * Whether anybody may ask a group for help without an account: an agreement of its space. As long as nothing is agreed
 * nobody can. While it is paused people read the group's own words, and where else to ask.
 */
package org.mutualaid.confluence.group.intake;
