package org.mutualaid.confluence.need.status;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/**
 * Texts in a language that a reader chose on the page, whatever the browser asks for. Templates get each text from it.
 *
 * @param language one of those we have texts in
 */
public record Wording(Locale language, TextGateway texts) {

    /** @return the wording of the language, or the preset one if we have no texts in it */
    public static Wording of(String tag, TextGateway texts) {
        Locale wanted = Locale.forLanguageTag(tag);
        return new Wording(speaks(tag, texts) ? wanted : Locale.ENGLISH, texts);
    }

    /** Whether we have texts in a language. */
    public static boolean speaks(String tag, TextGateway texts) {
        Locale wanted = Locale.forLanguageTag(tag);
        String language = texts.text(wanted, Message.of("mutual-aid.language"));
        return Locale.forLanguageTag(language).getLanguage().equals(wanted.getLanguage());
    }

    public String text(String key) {
        return texts.text(language, Message.of(key));
    }

    public String text(String key, String value) {
        return texts.text(language, Message.of(key, value));
    }

    public String text(String key, String value, String other) {
        return texts.text(language, Message.of(key, value, other));
    }

    /** Such as "21 February 2027". */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
    }

    /** For the attribute {@code lang}. */
    public String lang() {
        return text("mutual-aid.language");
    }

    /** For the attribute {@code dir}. */
    public String dir() {
        return text("mutual-aid.direction");
    }
}
