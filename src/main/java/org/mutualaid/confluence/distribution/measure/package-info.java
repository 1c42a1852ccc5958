/**
 * Whom a round reaches: before it, by the rule alone, and as it is planned with what was changed by hand; by area, kind
 * and language. Groups so small that a number could point at a household are left out, and so is what would reveal
 * them.
 */
package org.mutualaid.confluence.distribution.measure;
