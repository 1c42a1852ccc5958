package org.mutualaid.confluence.platform;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Locale;
import org.mutualaid.confluence.problem.Message;

/** Asks Confluence's translations, which know the files under i18n. */
public final class ConfluenceTextGateway implements TextGateway {

    private final I18nResolver texts;
    private final LocaleResolver locales;

    public ConfluenceTextGateway(I18nResolver texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    public String text(Message message) {
        if (message.arguments().isEmpty()) {
            return texts.getText(message.key());
        }
        return texts.getText(message.key(), message.arguments().toArray(new Serializable[0]));
    }

    @Override
    public String text(Locale language, Message message) {
        if (message.arguments().isEmpty()) {
            return texts.getText(language, message.key());
        }
        return texts.getText(language, message.key(), message.arguments().toArray(new Serializable[0]));
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }
}
