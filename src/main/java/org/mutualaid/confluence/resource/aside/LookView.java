package org.mutualaid.confluence.resource.aside;

/** An entry that is to be looked at; {@code since} is the last day on which somebody did, in words. */
public record LookView(String id, String code, String name, String since) {
}
