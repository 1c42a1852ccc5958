/**
 * What a role of a group is about, for how long people hold it, and passing it on. When a term is over nobody loses the
 * role and nobody keeps it by silence: the holder is asked, and coordinators agree with them on what comes next.
 */
package org.mutualaid.confluence.group.terms;
