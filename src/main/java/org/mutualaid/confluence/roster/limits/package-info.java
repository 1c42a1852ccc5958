/** How much one person does at most: what a group agreed, read and settled. */
package org.mutualaid.confluence.roster.limits;
