package org.mutualaid.confluence.devhost.template;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.velocity.htmlsafe.HtmlSafe;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.java.ao.RawEntity;
import org.junit.Test;

public class TemplatesTest {

    private static final String ATTACK = "<script>alert('1')</script>\"&";
    private static final String ESCAPED = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;";
    private static final String CARD = Card.class.getName();

    private final Map<String, String> files = new HashMap<>();
    private final List<String> required = new ArrayList<>();
    private final Templates templates = new Templates(new Files(),
            AllowedMethods.listed(List.of(CARD + "#title()", CARD + "#join(java.lang.String, java.lang.String)",
                    CARD + "#markup()", CARD + "#getArea()")),
            Map.of("i18n", new Echo(), "webResourceManager", new TemplateResources(required::add)));

    @Test
    public void escapesEveryReference() throws IOException {
        assertEquals(ESCAPED + "|" + ESCAPED + "|" + ESCAPED + "|" + ESCAPED,
                html("$text|${text}|$card.title()|$!text"));
    }

    @Test
    public void escapesInsideLoopsMacrosAndInterpolatedTexts() throws IOException {
        assertEquals("[" + ESCAPED + "]" + ESCAPED,
                html("#macro(row $x)[$x]#end#foreach($one in [$text])#row($one)#end#set($copy = $text)$copy"));
        assertEquals("an interpolated text is escaped where it is inserted, and again where it is printed",
                "&amp;amp;", html("#set($copy = \"$sign\")$copy"));
    }

    @Test
    public void leavesSafeResultsAndNamesEndingInHtmlAlone() throws IOException {
        assertEquals("<b>x</b>|<b>x</b>|<i>", html("$card.markup()|#set($kept = $card.markup())$kept|$bodyHtml"));
    }

    @Test
    public void escapesNothingOutsideOfHtmlTemplates() throws IOException {
        files.put("mail.vm", "$text");
        assertEquals(ATTACK, render("mail.vm"));
    }

    @Test
    public void callsTextsNumbersAndCollections() throws IOException {
        assertEquals("3 1 a true b 7",
                html("$list.size() $number.intValue() $list.get(0) $list.contains('b') $map.key $map.get('n')"));
    }

    @Test
    public void refusesAndRemembersWhatIsNotListed() throws IOException {
        assertEquals("$card.secret() $card.hidden $card.class.name $text.getClass()",
                html("$card.secret() $card.hidden $card.class.name $text.getClass()"));
        assertEquals(Set.of(CARD + "#secret()", CARD + "#getHidden()", "java.lang.Object#getClass()"),
                templates.blockedCalls());
    }

    @Test
    public void findsListedGettersAndArguments() throws IOException {
        assertEquals("Southside a-b", html("$card.area $card.join('a', 'b')"));
        assertEquals(Set.of(), templates.blockedCalls());
    }

    @Test
    public void changesNothingButMaps() throws IOException {
        assertEquals("Southside", html("#set($card.area = 'x')$card.area"));
    }

    @Test
    public void translatesWithAndWithoutArguments() throws IOException {
        assertEquals("a.b[] a.b[1, &lt;]", html("$i18n.getText('a.b') $i18n.getText('a.b', 1, '<')"));
    }

    @Test
    public void includesOtherTemplatesAndAsksForResources() throws IOException {
        files.put("part.html.vm", "<i>$text</i>");
        assertEquals("<i>" + ESCAPED + "</i>",
                html("#parse('part.html.vm')$webResourceManager.requireResource('a:b')"));
        assertEquals(List.of("a:b"), required);
    }

    @Test
    public void refusesLiveRowsOfActiveObjects() {
        Object row = Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {RawEntity.class},
                (proxy, method, arguments) -> method.getName().equals("getEntityType") ? RawEntity.class : null);
        for (Map<String, Object> context : List.<Map<String, Object>>of(Map.of("row", row),
                Map.of("row", List.of(row)), Map.of("row", Map.of("row", row)))) {
            files.put("row.html.vm", "$row.iD #foreach($one in $row)$one.iD #end $row.row");
            assertThrows(Exception.class, () -> templates.render("row.html.vm", context, new StringWriter()));
        }
    }

    @Test
    public void namesAMissingTemplate() {
        RenderingException failure = assertThrows(RenderingException.class, () -> render("none.html.vm"));
        assertTrue(failure.getCause().getMessage().contains("none.html.vm"));
    }

    private String html(String template) throws IOException {
        String name = "t" + files.size() + ".html.vm";
        files.put(name, template);
        return render(name);
    }

    private String render(String name) throws IOException {
        StringWriter out = new StringWriter();
        templates.render(name, Map.of("text", ATTACK, "card", new Card(), "bodyHtml", "<i>", "sign", "&",
                "number", 1, "list", List.of("a", "b", "c"), "map", Map.of("key", "b", "n", 7)), out);
        return out.toString();
    }

    /** What a template is given. */
    public static final class Card {

        public String title() {
            return ATTACK;
        }

        public String getArea() {
            return "Southside";
        }

        public String getHidden() {
            return "hidden";
        }

        public String secret() {
            return "secret";
        }

        public String join(String one, String other) {
            return one + "-" + other;
        }

        @HtmlSafe
        public String markup() {
            return "<b>x</b>";
        }
    }

    private static final class Echo implements I18nResolver {

        @Override
        public String getText(String key) {
            return key + "[]";
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            return key + Arrays.toString(arguments);
        }

        @Override
        public String getText(Locale locale, String key) {
            return getText(key);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            return getText(key, arguments);
        }
    }

    private final class Files extends ClassLoader {

        @Override
        public InputStream getResourceAsStream(String name) {
            String text = files.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
