/**
 * Who holds which role of a group beyond what the space's permissions say. Coordinators name the holders; a person is
 * named by user name and kept by user key, so a new name changes nothing.
 */
package org.mutualaid.confluence.group.roles;
