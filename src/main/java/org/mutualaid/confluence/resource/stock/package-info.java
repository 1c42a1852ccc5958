/**
 * What there is of a counted thing: lots at places, what is set aside there and for what, and the rules by which it
 * comes, goes and is set aside. Knows only Java and values.
 */
package org.mutualaid.confluence.resource.stock;
