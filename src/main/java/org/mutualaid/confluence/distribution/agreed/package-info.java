/**
 * By which rule a group shares out what is scarce: an agreement of its space. As long as nothing is agreed, the line of
 * needs decides.
 */
package org.mutualaid.confluence.distribution.agreed;
