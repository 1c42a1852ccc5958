/** My aid: what is one's own in a space and what waits for a word, gathered from all features; the macro. */
package org.mutualaid.confluence.mine;
