package org.mutualaid.confluence.need.posting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.desk.NeedForm;
import org.mutualaid.confluence.need.desk.NeedService;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.series.SeriesService;
import org.mutualaid.confluence.need.series.SeriesViews;
import org.mutualaid.confluence.need.twin.KinView;
import org.mutualaid.confluence.need.twin.KinViews;

/** Writes down what was sent as one need, or as a series if it says how it comes again. */
public final class Posting {

    private final NeedService needs;
    private final SeriesService series;
    private final SeriesViews views;
    private final KinViews kin;

    public Posting(NeedService needs, SeriesService series, SeriesViews views, KinViews kin) {
        this.needs = needs;
        this.series = series;
        this.views = views;
        this.kin = kin;
    }

    Posted post(Actor actor, Map<String, Object> sent, String language) {
        Map<String, Object> fields = new HashMap<>(sent);
        Object repeat = fields.remove(SeriesService.REPEAT);
        if (repeat == null) {
            return posted(needs.post(actor, new NeedForm(fields), language), Optional.empty());
        }
        SeriesService.Begun begun = series.begin(actor, new NeedForm(fields), repeat, language);
        return posted(begun.first(), Optional.of(views.fields(begun.series())));
    }

    private Posted posted(SeenNeed need, Optional<Map<String, Object>> series) {
        List<Map<String, Object>> alike = kin.twinsOf(need).stream().map(Posting::fields).toList();
        return new Posted(need, series, alike);
    }

    private static Map<String, Object> fields(KinView.Other other) {
        return Map.of("code", other.code(), "title", other.title(), "url", other.link(), "why", other.why());
    }

    /**
     * What was written down.
     *
     * @param series as REST shows it
     * @param alike what may be the same, as far as the one who posted may know
     */
    record Posted(SeenNeed need, Optional<Map<String, Object>> series, List<Map<String, Object>> alike) {
    }
}
