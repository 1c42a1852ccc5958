package org.mutualaid.confluence.need.intake;

import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.intake.IntakeService;
import org.mutualaid.confluence.need.desk.NeedViews;
import org.mutualaid.confluence.need.pace.SenderPace;

/** Takes requests from everybody who may view a space, while its form is open. */
public final class RequestService {

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final IntakeService intake;
    private final SenderPace pace;
    private final RequestPosting posting;

    public RequestService(
            AccessPolicy access,
            CatalogueSource catalogues,
            IntakeService intake,
            SenderPace pace,
            RequestPosting posting) {
        this.access = access;
        this.catalogues = catalogues;
        this.intake = intake;
        this.pace = pace;
        this.posting = posting;
    }

    /** How requests are written down, and what their kinds are called on the board. */
    public record RequestPosting(RequestDesk desk, NeedViews names) {
    }

    /**
     * Posts the needs of a request. Who sent it is let in and then forgotten, also somebody who is logged in.
     *
     * @param language tag used when the form names none
     * @param address network address it came from; kept as a hash for less than a day
     * @throws org.mutualaid.confluence.problem.Refused while the form is not open
     */
    Receipt post(Actor actor, RequestForm form, String language, String address) {
        Standing standing = access.enter(actor, form.space());
        intake.requireOpen(standing);
        Catalogue lists = catalogues.of(standing.space());
        Request request = form.read(
                lists,
                lists.language(language).orElse(language),
                kind -> posting.names().categoryName(kind, lists));
        pace.slow(address);
        long space = standing.space().id();
        return request.bot() ? posting.desk().pretend(request, space) : posting.desk().post(request, space);
    }
}
