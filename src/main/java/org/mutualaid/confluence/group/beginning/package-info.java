/** What a space made from our blueprint begins with: the lists, as whoever made it answered. */
package org.mutualaid.confluence.group.beginning;
