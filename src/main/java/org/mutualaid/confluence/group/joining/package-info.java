/**
 * How people ask to join a group: whether they can at the moment, and what the group asks them. An agreement of its
 * space. As long as nothing is agreed nobody can ask.
 */
package org.mutualaid.confluence.group.joining;
