package org.mutualaid.confluence.need.series;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;

/** Writes down what was sent as one need, or as a series if it says how it comes again. */
public final class Posting {

    private final NeedService needs;
    private final SeriesService series;
    private final SeriesViews views;

    public Posting(NeedService needs, SeriesService series, SeriesViews views) {
        this.needs = needs;
        this.series = series;
        this.views = views;
    }

    Posted post(Actor actor, Map<String, Object> sent, String language) {
        Map<String, Object> fields = new HashMap<>(sent);
        Object repeat = fields.remove(SeriesForm.REPEAT);
        if (repeat == null) {
            return new Posted(needs.post(actor, new NeedForm(fields), language), Optional.empty());
        }
        SeriesService.Begun begun = series.begin(actor, new NeedForm(fields), repeat, language);
        return new Posted(begun.first(), Optional.of(views.fields(begun.series())));
    }

    /**
     * What was written down.
     *
     * @param series as REST shows it
     */
    record Posted(SeenNeed need, Optional<Map<String, Object>> series) {
    }
}
