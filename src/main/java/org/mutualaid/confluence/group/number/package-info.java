/**
 * Agreements that are a few whole numbers, such as hours or days. What a kind consists of stands in one place; reading,
 * settling, REST and the part of the settings page are the same for all of them.
 */
package org.mutualaid.confluence.group.number;
