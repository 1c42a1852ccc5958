/**
 * The link by which somebody without an account sees how far their request is, and takes it back or says that the help
 * came. The link is shown once and kept as a hash; one that is wrong, expired or used up looks like no such thing.
 */
package org.mutualaid.confluence.need.status;
