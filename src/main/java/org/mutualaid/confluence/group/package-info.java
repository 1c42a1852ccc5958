/** What a group has settled for its space: its areas, the kinds of things it helps with, its languages. */
package org.mutualaid.confluence.group;
