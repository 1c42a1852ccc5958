package org.mutualaid.confluence.platform;

import java.util.Locale;
import org.mutualaid.confluence.problem.Message;

/** Texts in the language of the person the current request is for. */
public interface TextGateway {

    String text(Message message);

    /** A text in a language that somebody chose; in that of the site where we do not speak it. */
    String text(Locale language, Message message);

    /** The language and country that dates and numbers are written for. */
    Locale locale();
}
