/** What people can give: time, skills and things, for as long as they say; and where that is kept. */
package org.mutualaid.confluence.offer;
