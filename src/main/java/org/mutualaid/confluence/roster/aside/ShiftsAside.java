package org.mutualaid.confluence.roster.aside;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.need.page.NeedAside;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.roster.Shift;
import org.mutualaid.confluence.roster.ShiftStore;
import org.mutualaid.confluence.roster.card.ShiftCard;
import org.mutualaid.confluence.roster.card.ShiftCards;
import org.mutualaid.confluence.roster.desk.Scene;
import org.mutualaid.confluence.roster.desk.SeenShift;
import org.mutualaid.confluence.roster.desk.ShiftDoor;
import org.mutualaid.confluence.web.PageTemplates;

/** Leads from a need to the shifts that are for it: those of today and of the time to come. */
public final class ShiftsAside implements NeedAside {

    private static final int MOST = 10;
    private static final int BESIDE = 12;

    private final ShiftDoor door;
    private final ShiftStore shifts;
    private final ShiftCards cards;
    private final SiteTime time;
    private final PageTemplates templates;

    public ShiftsAside(
            ShiftDoor door, ShiftStore shifts, ShiftCards cards, SiteTime time, PageTemplates templates) {
        this.door = door;
        this.shifts = shifts;
        this.cards = cards;
        this.time = time;
        this.templates = templates;
    }

    @Override
    public int position() {
        return BESIDE;
    }

    @Override
    public Optional<String> html(SeenNeed seen) {
        List<Shift> related = shifts.relatedTo(seen.need().code().text(), seen.need().spaceId(),
                time.now().minus(Duration.ofDays(1)), MOST);
        if (related.isEmpty()) {
            return Optional.empty();
        }
        Scene scene = door.scene(seen.standing());
        List<RelatedShiftView> told = related.stream().map(shift -> view(new SeenShift(shift, scene))).toList();
        return Optional.of(templates.render("roster/need.html.vm", Map.of("related", told)));
    }

    private RelatedShiftView view(SeenShift seen) {
        ShiftCard card = cards.of(seen);
        return new RelatedShiftView(card.url(), card.head().title(),
                card.head().day() + ", " + card.head().span(),
                card.unusual().isEmpty() ? card.bar().words() : card.unusual());
    }
}
