/** The page of one entry. Features add their parts to it. */
package org.mutualaid.confluence.resource.page;
