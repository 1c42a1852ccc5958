/** Asking to do more than agreed for one shift: somebody says why, the care role answers, and both are kept. */
package org.mutualaid.confluence.roster.leeway;
