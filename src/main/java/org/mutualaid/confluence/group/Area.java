package org.mutualaid.confluence.group;

/**
 * A part of the neighbourhood, wide enough that it does not point at a door.
 *
 * @param key what records and links hold; stays when the area is renamed
 */
public record Area(String key, String name) {
}
