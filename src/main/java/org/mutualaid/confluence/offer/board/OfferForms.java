package org.mutualaid.confluence.offer.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.FieldClass;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.need.card.LanguageNames;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.offer.FreeTimes;
import org.mutualaid.confluence.offer.Giving;
import org.mutualaid.confluence.offer.Offer;
import org.mutualaid.confluence.offer.OfferKind;
import org.mutualaid.confluence.offer.Rhythm;
import org.mutualaid.confluence.offer.board.OfferBoardView.Choice;
import org.mutualaid.confluence.offer.card.OfferWords;
import org.mutualaid.confluence.platform.SiteTime;

/** Fills the form to offer something with what can be chosen, and with what an offer says. */
public final class OfferForms {

    private final NeedViews needs;
    private final OfferWords words;
    private final SiteTime time;

    public OfferForms(NeedViews needs, OfferWords words, SiteTime time) {
        this.needs = needs;
        this.words = words;
        this.time = time;
    }

    /** A blank form. */
    OfferFormView blank(Catalogue lists) {
        return form(lists, Optional.empty());
    }

    /** The form with an offer in it. */
    public OfferFormView of(Offer offer, Catalogue lists) {
        return form(lists, Optional.of(offer));
    }

    private OfferFormView form(Catalogue lists, Optional<Offer> offer) {
        Optional<Giving> giving = offer.map(Offer::giving);
        return new OfferFormView(
                offer.map(known -> known.code().text()).orElse(""),
                new OfferFormView.Texts(
                        giving.map(Giving::title).orElse(""),
                        giving.flatMap(Giving::note).orElse(""),
                        giving.flatMap(Giving::until).map(LocalDate::toString).orElse(""),
                        giving.flatMap(Giving::quantity).map(quantity -> quantity.toString()).orElse(""),
                        giving.flatMap(Giving::unit).orElse("")),
                lists(lists, giving),
                Arrays.stream(DayOfWeek.values()).map(day -> day(day, giving)).toList(),
                time.today().toString());
    }

    private OfferFormView.Lists lists(Catalogue lists, Optional<Giving> giving) {
        OfferKind kind = giving.map(Giving::kind).orElse(OfferKind.TIME);
        Rhythm rhythm = giving.map(Giving::rhythm).orElse(Rhythm.ON_ASKING);
        FieldClass audience = giving.map(Giving::audience).orElse(FieldClass.MEMBERS);
        return new OfferFormView.Lists(
                Arrays.stream(OfferKind.values())
                        .map(one -> new Choice(one.key(), words.text("sort." + one.key()), one == kind)).toList(),
                lists.categories().stream().map(one -> new Choice(one.key(), needs.categoryName(one.key(), lists),
                        giving.filter(said -> said.category().equals(one.key())).isPresent())).toList(),
                lists.areas().stream().map(one -> new Choice(one.key(), one.name(),
                        giving.filter(said -> said.areas().contains(one.key())).isPresent())).toList(),
                Arrays.stream(Rhythm.values())
                        .map(one -> new Choice(one.key(), words.text("rhythm." + one.key()), one == rhythm)).toList(),
                lists.languages().stream().map(tag -> new Choice(tag, LanguageNames.of(tag).name(),
                        giving.filter(said -> said.languages().contains(tag)).isPresent())).toList(),
                Stream.of(FieldClass.MEMBERS, FieldClass.TEAM)
                        .map(one -> new Choice(key(one), words.text("audience." + key(one)), one == audience))
                        .toList());
    }

    private OfferFormView.Day day(DayOfWeek day, Optional<Giving> giving) {
        List<Choice> parts = Arrays.stream(FreeTimes.Part.values())
                .map(part -> new FreeTimes.Time(day, part))
                .map(free -> new Choice(free.key(), words.text("part." + free.part().key()),
                        giving.filter(said -> said.times().times().contains(free)).isPresent()))
                .toList();
        return new OfferFormView.Day(words.dayName(day, TextStyle.FULL_STANDALONE), parts);
    }

    private static String key(FieldClass audience) {
        return audience == FieldClass.TEAM ? "team" : "members";
    }
}
