package org.mutualaid.confluence.resource.kit;

import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** How much of one thing goes into one kit. */
record KitItem(PublicCode resource, Quantity quantity) {
}
