/**
 * What somebody who steps into a role has to know, put together on demand: what is open, what was agreed, what was
 * learned. Nothing of it is stored. Features add what they know as {@link HandoverPart}s.
 */
package org.mutualaid.confluence.handover;
