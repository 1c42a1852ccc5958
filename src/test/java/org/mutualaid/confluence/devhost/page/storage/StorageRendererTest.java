package org.mutualaid.confluence.devhost.page.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;
import org.mutualaid.confluence.devhost.site.Site;
import org.mutualaid.confluence.devhost.site.SitePage;
import org.mutualaid.confluence.devhost.site.SitePage.Content;
import org.mutualaid.confluence.devhost.site.Spaces;
import org.mutualaid.confluence.devhost.site.TestSite;

public class StorageRendererTest {

    private final Site site = TestSite.open();
    private final SitePage home = site.pages().home(Spaces.RIVERSIDE).orElseThrow();
    private final StorageRenderer renderer = new StorageRenderer(
            name -> Optional.ofNullable(Map.<String, Macro>of("echo", new Echo(Macro.BodyType.RICH_TEXT),
                    "plain", new Echo(Macro.BodyType.PLAIN_TEXT), "broken", new Broken()).get(name)),
            new PageLinks(site, "/confluence"));

    @Test
    public void keepsPlainMarkup() {
        String body = "<h2>Who we are</h2><p>Neighbours &amp; <strong>friends</strong>&nbsp;<br/>"
                + "<a href=\"/x\">x</a></p>";
        assertEquals("<h2 id=\"Board-Whoweare\">Who we are</h2><p>Neighbours &amp; <strong>friends</strong>\u00a0<br>"
                + "<a href=\"/x\">x</a></p>", rendered(body));
    }

    @Test
    public void dropsWhatCouldRunInTheReadersBrowser() {
        for (String attack : List.of("<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT>",
                "<p onclick=\"alert(1)\">x</p>", "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\" JaVaScRiPt:alert(1)\">x</a>", "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert(1)\">x</a>", "<img src=\"x\" onerror=\"alert(1)\"/>",
                "<svg><script>alert(1)</script></svg>", "<iframe src=\"alert(1)\"></iframe>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>", "<style>alert(1)</style>",
                "<object data=\"alert(1)\"/>", "<form action=\"alert(1)\"><input/></form>",
                "<p class='\"&gt;&lt;b onclick=alert(1)'>x</p>", "<math href=\"alert(1)\">x</math>")) {
            String html = rendered(attack).toLowerCase(Locale.ROOT);
            assertFalse(attack + " became " + html, html.contains("alert"));
        }
    }

    @Test
    public void escapesMarkupInTextsTitlesAndParameters() {
        String attack = "&lt;img src=x onerror=alert(1)&gt;";
        for (String body : List.of("<p>" + attack + "</p>",
                "<h1>" + attack + "</h1><ac:structured-macro ac:name=\"toc\"/>",
                macro(attack, "", ""), macro("info", attack, ""), macro("panel", attack, ""),
                macro("expand", attack, ""), macro("status", attack, ""), macro("broken", attack, ""),
                "<ac:link><ri:page ri:content-title=\"" + attack + "\"/></ac:link>",
                "<ac:link ac:anchor='\"&gt;&lt;img'><ac:plain-text-link-body><![CDATA[<img src=x onerror=alert(1)>]]>"
                        + "</ac:plain-text-link-body></ac:link>",
                "<ac:layout-section ac:type='\"&gt;&lt;img src=x>'/>".replace("x>'", "x&gt;'"),
                macro("code", "", "<ac:plain-text-body><![CDATA[<img src=x>]]></ac:plain-text-body>"))) {
            String html = rendered(body);
            assertFalse(body + " became " + html, html.contains("<img"));
        }
    }

    @Test
    public void runsMacrosWithParametersAndBody() {
        String body = "<ac:rich-text-body><p>Hi <script>alert(1)</script></p></ac:rich-text-body>";
        assertEquals("<div class=\"conf-macro output-block\" data-hasbody=\"true\" data-macro-name=\"echo\">"
                + "{title=A&B} RIVERSIDE display <p>Hi </p></div>", rendered(macro("echo", "A&amp;B", body)));
    }

    @Test
    public void handsPlainBodiesOverUnchanged() {
        String body = "<ac:plain-text-body><![CDATA[a < b]]></ac:plain-text-body>";
        assertTrue(rendered(macro("plain", "x", body)).contains("display a < b"));
    }

    @Test
    public void handsSpaceReferencesOverAsKeys() {
        String body = "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"space\">"
                + "<ri:space ri:space-key=\"HARBOUR\"/></ac:parameter></ac:structured-macro>";
        assertTrue(rendered(body).contains("{space=HARBOUR}"));
    }

    @Test
    public void saysWhichMacroIsUnknownAndWhichFailed() {
        assertTrue(rendered(macro("nobody", "", "")).contains("Unknown macro: &#39;nobody&#39;"));
        assertTrue(rendered(macro("broken", "", ""))
                .contains("Error rendering macro &#39;broken&#39; : It broke &lt;b&gt;"));
    }

    @Test
    public void linksToPagesThatTheReaderMayView() {
        create(Spaces.RIVERSIDE, "Start here");
        create(Spaces.HARBOUR, "Secret");
        assertEquals("<a href=\"/confluence/display/RIVERSIDE/Start+here\">Start here</a>",
                rendered("<ac:link><ri:page ri:content-title=\"Start here\"/></ac:link>"));
        assertEquals("<span class=\"unresolved\">Secret</span>",
                rendered("<ac:link><ri:page ri:space-key=\"HARBOUR\" ri:content-title=\"Secret\"/></ac:link>"));
    }

    @Test
    public void listsHeadingsAndChildren() {
        assertEquals("<ul class=\"toc-macro\"><li class=\"toc-level-1\"><a href=\"#Board-One\">One</a></li></ul>"
                + "<h1 id=\"Board-One\">One</h1>", rendered("<ac:structured-macro ac:name=\"toc\"/><h1>One</h1>"));
        create(Spaces.RIVERSIDE, "Start here");
        assertTrue(renderer.render(home).contains("<li><a href=\"/confluence/display/RIVERSIDE/Start+here\">"));
    }

    @Test
    public void laysOutColumnsAndTasks() {
        assertEquals("<div class=\"contentLayout2\"><div class=\"columnLayout two-equal\"><div class=\"cell\">a</div>"
                + "</div></div>", rendered("<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>a"
                + "</ac:layout-cell></ac:layout-section></ac:layout>"));
        assertEquals("<ul class=\"inline-task-list\"><li class=\"checked\">Call</li></ul>",
                rendered("<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>Call</ac:task-body></ac:task></ac:task-list>"));
    }

    private String rendered(String body) {
        return renderer.render(new SitePage(1, Spaces.RIVERSIDE, 0, new Content("Board", body),
                home.created(), home.changed()));
    }

    private void create(String space, String title) {
        site.pages().create(space, 0, new Content(title, ""), site.people().named("coordinator").orElseThrow());
    }

    private static String macro(String name, String title, String body) {
        return "<ac:structured-macro ac:name=\"" + name + "\"><ac:parameter ac:name=\"title\">" + title
                + "</ac:parameter>" + body + "</ac:structured-macro>";
    }

    private record Echo(BodyType body) implements Macro {

        @Override
        public String execute(Map<String, String> parameters, String text, ConversionContext context) {
            return parameters + " " + context.getSpaceKey() + " " + context.getOutputType() + " " + text;
        }

        @Override
        public BodyType getBodyType() {
            return body;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }

    private static final class Broken implements Macro {

        @Override
        public String execute(Map<String, String> parameters, String text, ConversionContext context)
                throws MacroExecutionException {
            throw new MacroExecutionException("It broke <b>");
        }

        @Override
        public BodyType getBodyType() {
            return BodyType.NONE;
        }

        @Override
        public OutputType getOutputType() {
            return OutputType.BLOCK;
        }
    }
}
