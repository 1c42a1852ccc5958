/** The lending library: out to whom, due, back in which condition, and who waits. */
package org.mutualaid.confluence.resource.lending;
