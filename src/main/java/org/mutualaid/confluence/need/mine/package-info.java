/** What is one's own in a space: promises, needs one wrote down, and what waits for a word. */
package org.mutualaid.confluence.need.mine;
