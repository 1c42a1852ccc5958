/** How long what people entrust to the group is kept, and the job that deletes it then. */
package org.mutualaid.confluence.care.keeping;
