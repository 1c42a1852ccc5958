/** An entry of the registry in the few words of a card. */
package org.mutualaid.confluence.resource.card;
