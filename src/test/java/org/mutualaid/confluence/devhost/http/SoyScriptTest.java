package org.mutualaid.confluence.devhost.http;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.nio.charset.StandardCharsets;
import org.junit.Test;

public class SoyScriptTest {

    private final I18nResolver texts = mock(I18nResolver.class);

    @Test
    public void aTemplateBecomesAFunctionOfItsNameWithItsTexts() {
        when(texts.getText("a.key")).thenReturn("Say \"yes\" & <no>");
        assertEquals("""
                window.A = window.A || {};
                window.A.B = window.A.B || {};
                window.A.B.one = function () { return "<p>Say &quot;yes&quot; &amp; &lt;no></p>"; };
                """, script("{namespace A.B}\n/** About it. */\n"
                + "{template .one}\n<p>{getText('a.key')}</p>\n{/template}"));
    }

    @Test
    public void whatTheHostDoesNotKnowFailsByName() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class,
                () -> script("{namespace A}{template .one}{if $x}{/template}"));
        assertEquals("The host does not know this part of a Soy template: if $x", refused.getMessage());
    }

    private String script(String soy) {
        return new String(new SoyScript(texts).of(soy.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }
}
