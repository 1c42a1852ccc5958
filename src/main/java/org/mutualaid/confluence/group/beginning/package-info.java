/**
 * What a space made from our blueprint begins with: its lists and roles, as whoever made it answered; and the ways for
 * its coordinators to where everything is settled.
 */
package org.mutualaid.confluence.group.beginning;
