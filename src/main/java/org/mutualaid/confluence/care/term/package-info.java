/** How long what people entrust to a group is kept: what the group agreed on, fixed when something is written. */
package org.mutualaid.confluence.care.term;
