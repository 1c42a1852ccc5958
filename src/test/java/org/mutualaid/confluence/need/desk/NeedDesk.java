package org.mutualaid.confluence.need.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.Area;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.Category;
import org.mutualaid.confluence.group.Spaces;
import org.mutualaid.confluence.history.InMemoryHistoryStore;
import org.mutualaid.confluence.history.InMemoryTransactions;
import org.mutualaid.confluence.history.UnitOfWork;
import org.mutualaid.confluence.need.InMemoryNeedStore;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.CodeSource;

/** The service on stores in memory, in the space of {@link Spaces}, at a fixed time. */
final class NeedDesk {

    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    final NeedBook book;
    final NeedService service;

    NeedDesk() {
        InMemoryNeedStore needs = new InMemoryNeedStore();
        InMemoryHistoryStore history = new InMemoryHistoryStore();
        SiteTime time = new SiteTime(Clock.fixed(NOW, ZoneOffset.UTC), () -> ZoneOffset.UTC);
        UnitOfWork work = new UnitOfWork(new InMemoryTransactions(needs, history));
        Catalogue lists = new Catalogue(
                List.of(new Area("mill-lane", "Mill Lane")),
                List.of(new Category("food", Optional.empty())),
                List.of("en"));
        book = new NeedBook(needs, history, work, time);
        NeedPlacing placing = new NeedPlacing(needs, new CodeSource(new Random(1)), time);
        service = new NeedService(Spaces.access(), space -> lists, book, placing);
    }

    SeenNeed posted(Actor author, int quantity) {
        Map<String, Object> fields = new HashMap<>(Map.of("space", Spaces.KEY, "title", "Bread", "category", "food"));
        fields.put("quantity", quantity);
        return service.post(author, new NeedForm(fields), "en");
    }
}
