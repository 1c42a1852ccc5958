package org.mutualaid.confluence.offer;

import java.util.Map;

/**
 * What a rule made of an offer: the offer as it is afterwards, and the line for its history.
 *
 * @param changes names of fields with codes or quantities; never words a person wrote
 */
public record OfferChange(Offer offer, OfferAction action, Map<String, String> changes) {

    public OfferChange {
        changes = Map.copyOf(changes);
    }
}
