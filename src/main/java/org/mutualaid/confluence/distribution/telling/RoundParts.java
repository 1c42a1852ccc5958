package org.mutualaid.confluence.distribution.telling;

import org.mutualaid.confluence.distribution.agreed.RoundRuleService;
import org.mutualaid.confluence.distribution.agreed.RoundRuleWords;
import org.mutualaid.confluence.distribution.measure.MeasureViews;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.desk.NeedViews;

/** What the words of a round are made of besides the round itself: the agreed rule, the measures, the lists. */
public final class RoundParts {

    final RoundRuleService rules;
    final RoundRuleWords words;
    final MeasureViews measures;
    private final NeedViews needs;

    public RoundParts(
            RoundRuleService rules, RoundRuleWords words, MeasureViews measures, NeedViews needs) {
        this.rules = rules;
        this.words = words;
        this.measures = measures;
        this.needs = needs;
    }

    String categoryName(String key, Catalogue lists) {
        return needs.categoryName(key, lists);
    }
}
