package org.mutualaid.confluence.access;

/**
 * A Confluence space.
 *
 * @param id what records are joined by
 * @param key what people see in addresses
 */
public record SpaceRef(long id, String key, String name) {
}
