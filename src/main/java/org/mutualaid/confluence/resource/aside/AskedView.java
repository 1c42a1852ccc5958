package org.mutualaid.confluence.resource.aside;

/** A need that asks for a kind of thing: its code and its area, which may be empty. */
public record AskedView(String code, String url, String area) {
}
