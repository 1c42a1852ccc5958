package org.mutualaid.confluence.descriptor;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.Test;
import org.mutualaid.confluence.architecture.SourceFiles;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.TestSite;

/** Starting texts of pages: each is well-formed, names texts and macros that exist, and is used by the descriptor. */
public class BlueprintTest {

    private static final Pattern KEY = Pattern.compile("at:key=\"([^\"]+)\"");
    private static final Pattern MACRO = Pattern.compile("<ac:structured-macro ac:name=\"([^\"]+)\"");
    private static final Set<String> CONFLUENCES_OWN = Set.of("info", "children", "toc", "expand");
    /** Of parts that are built beside this one. */
    private static final Set<String> PROMISED = Set.of("resource-registry", "volunteer-roster");

    private final List<Path> files = SourceFiles.below("src/main/resources/blueprints", ".xml");
    private final Document descriptor =
            Jsoup.parse(SourceFiles.text(Path.of("atlassian-plugin.xml")), "", Parser.xmlParser());

    @Test
    public void everyTextOfABlueprintIsInEveryLanguage() throws IOException {
        assertFalse(files.isEmpty());
        for (Path language : SourceFiles.below("i18n", ".properties")) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(language)) {
                texts.load(reader);
            }
            Set<String> missing = new TreeSet<>();
            keys().filter(key -> !texts.containsKey(key)).forEach(missing::add);
            assertEquals(language.toString(), Set.of(), missing);
        }
    }

    @Test
    public void everyBlueprintCanBeKeptAsAPage() {
        Site site = TestSite.open();
        for (Path file : files) {
            site.life().create("RIVERSIDE", 0, new SitePage.Content(file.toString(), SourceFiles.text(file)),
                    site.people().named("coordinator").orElseThrow());
        }
    }

    @Test
    public void everyMacroOfABlueprintExists() {
        Set<String> ours = new TreeSet<>(descriptor.select("xhtml-macro").eachAttr("name"));
        for (Path file : files) {
            Matcher macro = MACRO.matcher(SourceFiles.text(file));
            while (macro.find()) {
                String name = macro.group(1);
                assertTrue(file + ": " + name,
                        ours.contains(name) || CONFLUENCES_OWN.contains(name) || PROMISED.contains(name));
            }
        }
    }

    @Test
    public void everyTemplateIsReferredToAndEveryReferenceHasATemplate() {
        Set<String> templates = new TreeSet<>(
                descriptor.select("atlassian-plugin > content-template").eachAttr("key"));
        Set<String> references = new TreeSet<>(descriptor.select("[ref]").eachAttr("ref"));
        assertEquals(templates, references);
        Set<String> blueprints = new TreeSet<>(descriptor.select("blueprint, space-blueprint").eachAttr("key"));
        Set<String> offered = new TreeSet<>(descriptor.select("param[name=blueprintKey]").eachAttr("value"));
        assertEquals(blueprints, offered);
    }

    private Stream<String> keys() {
        Stream<String> named = descriptor.select("[i18n-name-key]").eachAttr("i18n-name-key").stream();
        Stream<String> described = descriptor.select("web-item > description").eachAttr("key").stream();
        Stream<String> used = files.stream().flatMap(file -> KEY.matcher(SourceFiles.text(file)).results()
                .map(found -> found.group(1)));
        return Stream.of(named, described, used).flatMap(keys -> keys);
    }
}
