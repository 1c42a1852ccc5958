/** What people do with the record of a page: describe it, say how it went, look at it again; and who may. */
package org.mutualaid.confluence.practice.desk;
