/** Offers that nobody took pass on to the next who waits; the work is done by a job of the platform. */
package org.mutualaid.confluence.roster.wait;
