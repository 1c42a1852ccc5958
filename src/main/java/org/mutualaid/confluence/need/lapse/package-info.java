/**
 * Promises of which nothing is heard go back on the board. The work is done by a job of the platform; a need is
 * changed by its own rule in its own transaction, so it does not matter how often or on how many nodes the job runs.
 */
package org.mutualaid.confluence.need.lapse;
