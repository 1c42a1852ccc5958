/** Steps of the way in that need nobody's word, because the roster or the board saw them. */
package org.mutualaid.confluence.onboarding.witness;
