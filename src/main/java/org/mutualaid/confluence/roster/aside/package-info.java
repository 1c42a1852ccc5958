/** The shifts that are for a need, on its page. */
package org.mutualaid.confluence.roster.aside;
