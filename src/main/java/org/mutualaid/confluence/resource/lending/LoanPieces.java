package org.mutualaid.confluence.resource.lending;

import java.util.List;
import java.util.Map;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.mine.MyAidPart;
import org.mutualaid.confluence.mine.MyPieces;
import org.mutualaid.confluence.mine.MyReader;
import org.mutualaid.confluence.web.PageTemplates;

/**
 * Tells people what they have borrowed, for themselves or for what they promised, and until when; reminds who has
 * something that should be back, and who looks after it.
 */
public final class LoanPieces implements MyAidPart {

    private static final int POSITION = 240;
    private static final int MOST = 5;

    private final LateLoans late;
    private final LoanViews views;
    private final PageTemplates templates;

    public LoanPieces(LateLoans late, LoanViews views, PageTemplates templates) {
        this.late = late;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public int position() {
        return POSITION;
    }

    @Override
    public MyPieces of(MyReader reader) {
        Standing standing = reader.standing();
        if (!standing.isMember()) {
            return MyPieces.NONE;
        }
        List<LateLoans.Item> own = late.in(standing).items().stream()
                .filter(item -> LateLoans.isWith(standing, item.loan()) || item.isOfSteward(standing))
                .limit(MOST)
                .toList();
        List<LoanView.Borrowed> borrowed = late.borrowed(standing).stream()
                .map(item -> views.borrowed(item.loan(), item.resource()))
                .toList();
        if (!own.isEmpty() || !borrowed.isEmpty()) {
            templates.require("registry");
        }
        return new MyPieces(
                own.stream().map(item -> piece(item, reader)).toList(),
                borrowed.isEmpty() ? List.of() : List.of(section(borrowed, reader)));
    }

    private String section(List<LoanView.Borrowed> borrowed, MyReader reader) {
        return templates.render("registry/borrowed.html.vm",
                Map.of("borrowed", borrowed, "id", reader.ids() + "-borrowed"));
    }

    private String piece(LateLoans.Item item, MyReader reader) {
        LoanView.Late view = views.late(item, reader.standing(), reader.ids());
        return templates.render("registry/late.html.vm", Map.of("late", view, "acts", reader.acts()));
    }
}
