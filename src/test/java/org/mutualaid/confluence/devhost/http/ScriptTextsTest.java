package org.mutualaid.confluence.devhost.http;

import static org.junit.Assert.assertEquals;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Locale;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class ScriptTextsTest {

    private final ScriptTexts texts = new ScriptTexts(new I18nResolver() {

        @Override
        public String getText(String key) {
            return "say \"" + key + "\"";
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            throw new UnsupportedOperationException("scripts format in the browser");
        }

        @Override
        public String getText(Locale locale, String key) {
            return getText(key);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            return getText(key, arguments);
        }
    });

    @Test
    public void aCallForATextBecomesTheText() {
        assertEquals("var a = \"say \\\"aid.done\\\"\";", in("var a = AJS.I18n.getText('aid.done');"));
    }

    @Test
    public void aCallWithArgumentsIsFormattedInTheBrowser() {
        assertEquals("AJS.format(\"say \\\"aid.left\\\"\", count)", in("AJS.I18n.getText(\"aid.left\", count)"));
    }

    @Test
    public void aKeyThatIsNotWrittenOutStays() {
        assertEquals("AJS.I18n.getText(key)", in("AJS.I18n.getText(key)"));
    }

    private String in(String script) {
        return new String(texts.in(script.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
