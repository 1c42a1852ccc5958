/** Who could help with a need, each with the reasons in words; a person chooses whom to ask. */
package org.mutualaid.confluence.offer.match;
