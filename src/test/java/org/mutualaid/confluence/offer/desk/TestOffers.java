package org.mutualaid.confluence.offer.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.card.NeededWords;
import org.mutualaid.confluence.need.card.TestDesk;
import org.mutualaid.confluence.need.desk.NeedDesk;
import org.mutualaid.confluence.offer.InMemoryOfferStore;
import org.mutualaid.confluence.offer.OfferBook;
import org.mutualaid.confluence.offer.asked.AskingService;
import org.mutualaid.confluence.offer.asked.AskingViews;
import org.mutualaid.confluence.offer.asked.Promising;
import org.mutualaid.confluence.offer.asking.AskingBook;
import org.mutualaid.confluence.offer.asking.InMemoryAskingStore;
import org.mutualaid.confluence.offer.card.OfferCardViews;
import org.mutualaid.confluence.offer.card.OfferWords;
import org.mutualaid.confluence.value.CodeSource;

/** Offers and questions about them in memory, with the shipped templates and texts. */
public final class TestOffers {

    public final TestDesk desk;
    public final InMemoryOfferStore store = new InMemoryOfferStore();
    public final InMemoryAskingStore askings = new InMemoryAskingStore();
    public final OfferBook book;
    public final AskingBook askingBook;
    public final OfferService service;
    public final AskingService asking;
    public final OfferViews views;
    public final OfferWords words;
    public final OfferCardViews cards;
    public final AskingViews askingViews;
    public final OfferStories stories;

    public TestOffers(Locale language) {
        desk = new TestDesk(language);
        Journal journal = new Journal(
                desk.history,
                new UnitOfWork(new InMemoryTransactions(desk.needs, desk.history, store, askings)),
                desk.time);
        book = new OfferBook(store, journal);
        askingBook = new AskingBook(askings, journal, new CodeSource(new Random(2)), desk.time);
        service = new OfferService(Spaces.access(), desk.lists, book, new CodeSource(new Random(1)), desk.time);
        Promising promising =
                new Promising(book, new NeedBook(desk.needs, journal), NeedDesk.placing(), desk.time);
        asking = new AskingService(Spaces.access(), service, desk.service, askingBook, promising);
        views = new OfferViews(desk.views, desk.people, desk.shipped.texts(), desk.links, desk.time);
        words = new OfferWords(desk.shipped.texts(), desk.dates);
        cards = new OfferCardViews(views, words);
        askingViews = new AskingViews(views, new NeededWords(desk.shipped.texts(), desk.dates, desk.time),
                desk.shipped.texts(), desk.dates, desk.links);
        stories = new OfferStories(service, views, desk.shipped.texts(), desk.dates);
    }

    /** @param more fields beside those that have to be given */
    public SeenOffer posted(Actor person, Map<String, ?> more) {
        Map<String, Object> fields =
                new HashMap<>(Map.of("space", Spaces.KEY, "title", "A ladder", "category", "food"));
        fields.putAll(more);
        return service.post(person, new OfferForm(fields));
    }

    /** An offer with markup in every text, for the first area and language and one morning. */
    public SeenOffer hostile(Actor person) {
        return posted(person, Map.of(
                "title", TestDesk.ATTACK, "note", TestDesk.ATTACK, "category", "odd", "areas", List.of("south"),
                "times", List.of("mon-morning"), "languages", List.of("ar"), "quantity", 3, "unit", TestDesk.ATTACK));
    }
}
