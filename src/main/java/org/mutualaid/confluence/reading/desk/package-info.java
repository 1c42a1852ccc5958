/** Saying that one read a page, asking for it again, and seeing how many did; on the page, in My aid, over REST. */
package org.mutualaid.confluence.reading.desk;
