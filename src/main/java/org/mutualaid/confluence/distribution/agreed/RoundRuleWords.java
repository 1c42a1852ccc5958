package org.mutualaid.confluence.distribution.agreed;

import org.mutualaid.confluence.distribution.rule.RuleKind;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** The rules in sentences. */
public final class RoundRuleWords {

    private final TextGateway texts;

    public RoundRuleWords(TextGateway texts) {
        this.texts = texts;
    }

    /** Such as "The same for everybody". */
    public String name(RuleKind kind) {
        return texts.text(Message.of(key(kind)));
    }

    /** How it shares out, in a sentence or two. */
    public String sentence(RuleKind kind, int windowDays) {
        return texts.text(Message.of(key(kind) + ".sentence", windowDays));
    }

    /** Where it comes from. */
    public String source(RuleKind kind) {
        return texts.text(Message.of(key(kind) + ".source"));
    }

    private static String key(RuleKind kind) {
        return "mutual-aid.round.rule." + kind.key();
    }
}
