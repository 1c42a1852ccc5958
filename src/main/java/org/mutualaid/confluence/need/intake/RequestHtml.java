package org.mutualaid.confluence.need.intake;

import java.util.Map;
import java.util.regex.Pattern;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.agreement.desk.Settled;
import org.mutualaid.confluence.group.intake.Intake;
import org.mutualaid.confluence.group.intake.IntakeService;
import org.mutualaid.confluence.need.status.StatusPage;
import org.mutualaid.confluence.web.PageTemplates;

/** The form as HTML, or what stands there while it is not open. */
public final class RequestHtml {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\]{1,400}");

    private final IntakeService intake;
    private final CatalogueSource catalogues;
    private final RequestViews views;
    private final PageTemplates templates;

    public RequestHtml(
            IntakeService intake, CatalogueSource catalogues, RequestViews views, PageTemplates templates) {
        this.intake = intake;
        this.catalogues = catalogues;
        this.views = views;
        this.templates = templates;
    }

    /** The address to leave to; the usual one where what an author typed is none. */
    static String neutral(String typed) {
        return ADDRESS.matcher(typed.strip()).matches() ? typed.strip() : StatusPage.NEUTRAL_PAGE;
    }

    String of(Actor actor, String space, RequestViews.Place place) {
        templates.require("intake");
        Settled<Intake> settled = intake.read(actor, space);
        if (!settled.terms().open()) {
            return templates.render("intake/closed.html.vm", Map.of("closed", views.closed(settled, place)));
        }
        RequestView view = views.form(settled, catalogues.of(settled.standing().space()), place);
        return templates.render("intake/form.html.vm", Map.of("form", view));
    }
}
