/** How the details of a need lie in the database: sealed, unless whoever asked lets every member read them. */
package org.mutualaid.confluence.need.sealed;
