/** Which time it is where the group of a space lives. */
package org.mutualaid.confluence.group.zone;
