package org.mutualaid.confluence.devhost.page.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** One macro as it stands in a page: name, parameters and the element of its body. */
record MacroCall(String name, Map<String, String> parameters, Optional<Element> richBody, String plainBody) {

    static MacroCall of(Element macro) {
        Map<String, String> parameters = new LinkedHashMap<>();
        Optional<Element> rich = Optional.empty();
        String plain = "";
        for (Element child : macro.children()) {
            switch (child.tagName()) {
                case "ac:parameter" -> parameters.put(child.attr("ac:name"), value(child));
                case "ac:rich-text-body" -> rich = Optional.of(child);
                case "ac:plain-text-body" -> plain = child.wholeText();
                default -> { }
            }
        }
        return new MacroCall(macro.attr("ac:name"), parameters, rich, plain);
    }

    String parameter(String name, String otherwise) {
        String value = parameters.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }

    /** References to spaces and pages are handed to macros by their key and title, as Confluence does. */
    private static String value(Element parameter) {
        Element reference = parameter.firstElementChild();
        if (reference == null) {
            return parameter.wholeText();
        }
        return reference.tagName().equals("ri:space")
                ? reference.attr("ri:space-key")
                : reference.attr("ri:content-title");
    }
}
