/** Where a page is of use now: open needs, shifts to come, who tried it, and what the board says of its topics. */
package org.mutualaid.confluence.practice.use;
