package org.mutualaid.confluence.devhost.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.mutualaid.confluence.devhost.StartFailure;
import org.mutualaid.confluence.devhost.page.MacroDescription;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.Download;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.JobModule;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.MacroModule;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.RestModule;
import org.mutualaid.confluence.devhost.plugin.PluginDescriptor.ServletModule;
import org.mutualaid.confluence.devhost.site.service.WebResources.WebResource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Reads a plugin's descriptor, and refuses by name a module type that the host does not know. */
public final class DescriptorReader {

    private static final Pattern EVERY_SO_MANY_MINUTES = Pattern.compile("0 0/([1-9]\\d?) \\* \\* \\* \\?");
    private static final int MINUTES_OF_AN_HOUR = 60;

    private final List<MacroModule> macros = new ArrayList<>();
    private final List<RestModule> rest = new ArrayList<>();
    private final List<ServletModule> servlets = new ArrayList<>();
    private final List<WebResource> webResources = new ArrayList<>();
    private final List<String> entities = new ArrayList<>();
    private final List<String> allowedMethods = new ArrayList<>();
    private final List<String> i18n = new ArrayList<>();
    private final List<Download> downloads = new ArrayList<>();
    private final List<JobModule> jobs = new ArrayList<>();
    private final BlueprintModules blueprints = new BlueprintModules();
    private final List<String> extractors = new ArrayList<>();
    private final List<String> onEveryPage = new ArrayList<>();
    private final Element root;
    private final String pluginKey;

    private DescriptorReader(Element root) {
        this.root = root;
        this.pluginKey = root.getAttribute("key");
    }

    /** Reads the descriptor and leaves the stream open. */
    public static PluginDescriptor read(InputStream xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new DescriptorReader(factory.newDocumentBuilder().parse(xml).getDocumentElement()).read();
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new StartFailure("atlassian-plugin.xml cannot be read: " + StartFailure.reason(broken), broken);
        }
    }

    private PluginDescriptor read() {
        children(root).forEach(this::module);
        return new PluginDescriptor(pluginKey, root.getAttribute("name"), macros, rest, servlets, webResources,
                entities, allowedMethods, i18n, downloads, jobs, blueprints, extractors, onEveryPage);
    }

    private void module(Element module) {
        switch (module.getTagName()) {
            case "plugin-info", "rest-migration" -> { }
            case "resource" -> pluginResource(module);
            case "xhtml-macro" -> macros.add(macro(module));
            case "rest" -> rest.add(new RestModule(module.getAttribute("path"), module.getAttribute("version"),
                    texts(module, "package")));
            case "servlet" -> servlets.add(new ServletModule(module.getAttribute("key"),
                    module.getAttribute("class"), texts(module, "url-pattern"), parameters(module)));
            case "web-resource" -> webResource(module);
            case "job-config" -> jobs.add(job(module));
            case "ao" -> entities.addAll(texts(module, "entity"));
            case "content-template", "blueprint", "space-blueprint", "web-item" -> blueprints.read(module);
            case "extractor2" -> extractors.add(module.getAttribute("class"));
            case "velocity-allowlist" -> allowedMethods.addAll(texts(module, "method"));
            default -> throw new StartFailure("atlassian-plugin.xml: the host does not know the module type "
                    + module.getTagName());
        }
    }

    private void pluginResource(Element resource) {
        switch (resource.getAttribute("type")) {
            case "i18n" -> i18n.add(resource.getAttribute("location"));
            case "download" -> downloads.add(download("", resource, false));
            default -> throw new StartFailure("atlassian-plugin.xml: the host does not know the resource type "
                    + resource.getAttribute("type"));
        }
    }

    private MacroModule macro(Element macro) {
        List<MacroDescription.Parameter> parameters = named(macro, "parameters")
                .flatMap(all -> named(all, "parameter")).map(DescriptorReader::parameter).toList();
        MacroDescription description = new MacroDescription(macro.getAttribute("name"), pluginKey,
                macro.getAttribute("icon"), parameters);
        return new MacroModule(description, macro.getAttribute("class"),
                named(macro, "alias").map(alias -> alias.getAttribute("name")).toList());
    }

    private static MacroDescription.Parameter parameter(Element parameter) {
        return new MacroDescription.Parameter(parameter.getAttribute("name"), parameter.getAttribute("type"),
                "true".equals(parameter.getAttribute("required")), parameter.getAttribute("default"),
                named(parameter, "value").map(value -> value.getAttribute("name")).toList());
    }

    private void webResource(Element module) {
        String key = module.getAttribute("key");
        boolean translated = named(module, "transformation").flatMap(each -> named(each, "transformer"))
                .anyMatch(transformer -> transformer.getAttribute("key").equals("jsI18n"));
        List<Download> files = named(module, "resource").map(file -> download(key, file, translated)).toList();
        downloads.addAll(files);
        if (texts(module, "context").contains("atl.general")) {
            onEveryPage.add(pluginKey + ":" + key);
        }
        webResources.add(new WebResource(pluginKey + ":" + key, texts(module, "dependency"),
                files.stream().map(Download::name).filter(name -> !name.endsWith("/")).toList()));
    }

    private static Download download(String module, Element resource, boolean translated) {
        String name = resource.getAttribute("name");
        return new Download(module, name, resource.getAttribute("location"), translated && name.endsWith(".js"));
    }

    private static JobModule job(Element module) {
        String bean = named(module, "job").map(job -> job.getAttribute("key")).findFirst().orElse("");
        String cron = named(module, "schedule").map(each -> each.getAttribute("cron-expression"))
                .findFirst().orElse("");
        Matcher minutes = EVERY_SO_MANY_MINUTES.matcher(cron);
        if (!minutes.matches() || MINUTES_OF_AN_HOUR % Integer.parseInt(minutes.group(1)) != 0) {
            throw new StartFailure("atlassian-plugin.xml: the host does not know the schedule \"" + cron + "\" of "
                    + module.getAttribute("key"));
        }
        return new JobModule(bean, Duration.ofMinutes(Integer.parseInt(minutes.group(1))));
    }

    private static Map<String, String> parameters(Element module) {
        Map<String, String> parameters = new HashMap<>();
        named(module, "init-param").forEach(parameter ->
                parameters.put(texts(parameter, "param-name").get(0), texts(parameter, "param-value").get(0)));
        return parameters;
    }

    private static List<String> texts(Element parent, String name) {
        return named(parent, name).map(element -> element.getTextContent().trim()).toList();
    }

    private static Stream<Element> named(Element parent, String name) {
        return children(parent).filter(child -> child.getTagName().equals(name));
    }

    private static Stream<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast);
    }
}
