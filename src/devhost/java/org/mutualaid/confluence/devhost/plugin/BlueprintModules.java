package org.mutualaid.confluence.devhost.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The blueprints that a descriptor declares: page templates, and which of them make pages and spaces. */
public final class BlueprintModules {

    /** One <code>content-template</code>; the context provider's class is empty where there is none. */
    record Template(String nameKey, String location, String context) {
    }

    /** A reference to a template with those below it. */
    record Branch(String template, List<Branch> below) {
    }

    /** A <code>blueprint</code> or <code>space-blueprint</code>. */
    record Blueprint(String nameKey, Branch root) {
    }

    /** A <code>web-item</code> of the dialog in which spaces are made, with the wizard of its blueprint. */
    record Item(String key, String nameKey, String aboutKey, String blueprint) {
    }

    /** The one <code>dialog-page</code> of a wizard. */
    record WizardPage(String id, String template, String titleKey, String headerKey, String contentKey) {
    }

    private final Map<String, Template> templates = new LinkedHashMap<>();
    private final Map<String, Blueprint> pages = new LinkedHashMap<>();
    private final Map<String, Blueprint> spaces = new LinkedHashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, WizardPage> wizards = new LinkedHashMap<>();

    /** Takes up one module; a <code>web-item</code> for pages only repeats what a blueprint says. */
    void read(Element module) {
        String key = module.getAttribute("key");
        String nameKey = module.getAttribute("i18n-name-key");
        switch (module.getTagName()) {
            case "content-template" -> templates.put(key, new Template(nameKey,
                    attribute(module, "resource", "location"), attribute(module, "context-provider", "class")));
            case "blueprint" -> pages.put(key, new Blueprint(nameKey, branches(module).get(0)));
            case "space-blueprint" -> {
                spaces.put(key, new Blueprint(nameKey, branches(module).get(0)));
                wizard(module).ifPresent(page -> wizards.put(key, page));
            }
            case "web-item" -> {
                if (module.getAttribute("section").equals("system.create.space.dialog/content")) {
                    items.add(new Item(key, nameKey, attribute(module, "description", "key"),
                            attribute(module, "param", "value")));
                }
            }
            default -> { }
        }
    }

    Map<String, Template> templates() {
        return templates;
    }

    Map<String, Blueprint> pages() {
        return pages;
    }

    Map<String, Blueprint> spaces() {
        return spaces;
    }

    List<Item> items() {
        return items;
    }

    Optional<WizardPage> wizardOf(String blueprint) {
        return Optional.ofNullable(wizards.get(blueprint));
    }

    private static Optional<WizardPage> wizard(Element blueprint) {
        return children(blueprint).filter(child -> child.getTagName().equals("dialog-wizard"))
                .flatMap(BlueprintModules::children).findFirst()
                .map(page -> new WizardPage(page.getAttribute("id"), page.getAttribute("template-key"),
                        page.getAttribute("title-key"), page.getAttribute("description-header-key"),
                        page.getAttribute("description-content-key")));
    }

    private static List<Branch> branches(Element parent) {
        List<Branch> branches = new ArrayList<>();
        children(parent).filter(child -> child.getTagName().equals("content-template"))
                .forEach(child -> branches.add(new Branch(child.getAttribute("ref"), branches(child))));
        return branches;
    }

    private static String attribute(Element module, String child, String attribute) {
        return children(module).filter(element -> element.getTagName().equals(child))
                .map(element -> element.getAttribute(attribute)).findFirst().orElse("");
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }
}
