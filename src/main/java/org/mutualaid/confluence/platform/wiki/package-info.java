/** The pages of the wiki as Confluence keeps them: who may see one, what is found in them, and what happens to them. */
package org.mutualaid.confluence.platform.wiki;
