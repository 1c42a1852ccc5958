/** The page of one need: what is known, what the reader can do, what happened so far. */
package org.mutualaid.confluence.need.page;
