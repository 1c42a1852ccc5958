/** Small immutable values that all features share: public codes, quantities, folded search text, pages of a list. */
package org.mutualaid.confluence.value;
