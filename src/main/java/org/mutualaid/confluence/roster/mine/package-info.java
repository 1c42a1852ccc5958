/** What My aid tells of shifts: places that are held for somebody, who looks for cover, and the next shifts. */
package org.mutualaid.confluence.roster.mine;
