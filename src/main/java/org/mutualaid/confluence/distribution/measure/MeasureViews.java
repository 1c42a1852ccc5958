package org.mutualaid.confluence.distribution.measure;

import java.io.Serializable;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mutualaid.confluence.distribution.measure.RoundMeasures.Groups;
import org.mutualaid.confluence.distribution.measure.RoundMeasures.Reached;
import org.mutualaid.confluence.distribution.measure.RoundMeasures.Waited;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.insight.Coverage;
import org.mutualaid.confluence.insight.WaitDisparity;
import org.mutualaid.confluence.insight.WaitTimes;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;

/** Says in sentences whom a round reaches. */
public final class MeasureViews {

    private static final int HUNDRED = 100;
    private static final long HOURS_A_DAY = 24;
    private static final long FEW_HOURS = 48;

    private final TextGateway texts;
    private final NeedViews needs;

    public MeasureViews(TextGateway texts, NeedViews needs) {
        this.texts = texts;
        this.needs = needs;
    }

    /** @param byHand whether something was changed by hand */
    public MeasureView of(RoundMeasures measures, Catalogue lists, boolean byHand) {
        List<MeasureView.Part> parts = Arrays.stream(Dimension.values())
                .map(dimension -> part(dimension, measures.by().get(dimension), lists))
                .toList();
        return new MeasureView(parts, even(measures.gini()), byHand ? byRule(measures) : "");
    }

    /** What changing a share by hand did, in sentences. */
    public List<String> effects(RoundMeasures before, RoundMeasures after, Catalogue lists) {
        List<String> effects = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            Map<String, Reached> then = new HashMap<>();
            before.by().get(dimension).reached().forEach(group -> then.put(group.key(), group));
            after.by().get(dimension).reached().stream()
                    .filter(group -> then.containsKey(group.key()))
                    .filter(group -> planned(then.get(group.key())) != planned(group))
                    .forEach(group -> effects.add(text("effect", name(dimension, group.key(), lists),
                            planned(then.get(group.key())), planned(group))));
        }
        if (!before.gini().planned().equals(after.gini().planned())) {
            effects.add(text("effect.even", number(before.gini().planned()), number(after.gini().planned())));
        }
        return effects.isEmpty() ? List.of(text("effect.none")) : effects;
    }

    private MeasureView.Part part(Dimension dimension, Groups groups, Catalogue lists) {
        return new MeasureView.Part(
                dimension.key(),
                text("by." + dimension.key()),
                reach(dimension, groups, lists),
                groups.reached().stream().map(group -> bar(dimension, group, lists)).toList(),
                groups.hidden() == 0 ? "" : text("hidden", groups.hidden()),
                groups.waits().stream().map(group -> waiting(dimension, group, lists)).toList(),
                disparity(groups),
                groups.hiddenWaits() == 0 ? "" : text("hidden", groups.hiddenWaits()));
    }

    /** Who is reached least, the middle and the gap, before and with the round. */
    private String reach(Dimension dimension, Groups groups, Catalogue lists) {
        Optional<Coverage> before = groups.coverage().before();
        Optional<Coverage> after = groups.coverage().planned();
        if (before.isEmpty() || after.isEmpty()) {
            return "";
        }
        if (groups.reached().size() == 1) {
            Reached only = groups.reached().get(0);
            return text("only", name(dimension, only.key(), lists), before(only), planned(only));
        }
        Reached least = groups.reached().stream()
                .min((one, other) -> Double.compare(share(one), share(other)))
                .orElseThrow();
        return text("reach", name(dimension, least.key(), lists), before(least), planned(least),
                percent(before.get().median()), percent(after.get().median()),
                percent(before.get().gap()), percent(after.get().gap()));
    }

    private MeasureView.Bar bar(Dimension dimension, Reached group, Catalogue lists) {
        return new MeasureView.Bar(
                group.key(),
                name(dimension, group.key(), lists),
                before(group),
                planned(group),
                text("bar", before(group), planned(group), group.needs()));
    }

    private MeasureView.Waiting waiting(Dimension dimension, Waited group, Catalogue lists) {
        return new MeasureView.Waiting(
                group.key(),
                name(dimension, group.key(), lists),
                wait(group.untilPromised()),
                wait(group.untilMet().planned()));
    }

    /** Half of them, nine in ten, and how many still wait. */
    private String wait(WaitTimes times) {
        String half = times.median().map(this::length)
                .orElseGet(() -> text("at-least", length(times.longest())));
        String most = times.most().map(this::length)
                .orElseGet(() -> text("at-least", length(times.longest())));
        return text("wait", half, most, times.waiting(), times.all());
    }

    private String disparity(Groups groups) {
        OptionalDouble ratio = groups.disparity().planned();
        if (ratio.isEmpty()) {
            return "";
        }
        String key = ratio.getAsDouble() >= WaitDisparity.LARGE ? "disparity.large" : "disparity";
        return text(key, number(ratio));
    }

    private String even(Compared<OptionalDouble> gini) {
        return gini.planned().isEmpty() ? "" : text("even", number(gini.before()), number(gini.planned()));
    }

    private String byRule(RoundMeasures measures) {
        Optional<Coverage> areas = measures.by().get(Dimension.AREA).coverage().proposed();
        return areas
                .map(coverage -> text("by-rule", percent(coverage.least()), number(measures.gini().proposed())))
                .orElseGet(() -> text("by-rule.even", number(measures.gini().proposed())));
    }

    private String name(Dimension dimension, String key, Catalogue lists) {
        if (key.equals(Dimension.NONE)) {
            return text("no-area");
        }
        return switch (dimension) {
            case AREA -> lists.nameOfArea(key);
            case CATEGORY -> needs.categoryName(key, lists);
            case LANGUAGE -> NeedViews.languageName(key);
        };
    }

    private String length(Duration duration) {
        long hours = duration.toHours();
        return hours < FEW_HOURS ? text("hours", hours) : text("days", hours / HOURS_A_DAY);
    }

    private String number(OptionalDouble number) {
        return number.isEmpty() ? text("unknown") : text("number", number.getAsDouble());
    }

    private static int before(Reached group) {
        return percent(group.part(Compared.Stage.BEFORE).share());
    }

    private static int planned(Reached group) {
        return percent(share(group));
    }

    private static double share(Reached group) {
        return group.part(Compared.Stage.PLANNED).share();
    }

    private static int percent(double share) {
        return (int) Math.round(share * HUNDRED);
    }

    private String text(String key, Serializable... arguments) {
        return texts.text(Message.of("mutual-aid.measure." + key, arguments));
    }
}
