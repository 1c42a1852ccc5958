package org.mutualaid.confluence.need.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.care.contact.ContactSafe;
import org.mutualaid.confluence.need.Ask;
import org.mutualaid.confluence.need.Need;
import org.mutualaid.confluence.need.NeedBook;
import org.mutualaid.confluence.need.NeedChange;
import org.mutualaid.confluence.need.desk.NeedPlacing;
import org.mutualaid.confluence.need.status.RequestLinks;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.value.PublicCode;

/** Writes the needs of a request down together, with one contact and one status link. */
public final class RequestDesk {

    private final NeedBook book;
    private final NeedPlacing placing;
    private final ContactSafe contacts;
    private final RequestLinks links;
    private final SiteTime time;

    public RequestDesk(NeedBook book, NeedPlacing placing, ContactSafe contacts, RequestLinks links, SiteTime time) {
        this.book = book;
        this.placing = placing;
        this.contacts = contacts;
        this.links = links;
        this.time = time;
    }

    Receipt post(Request request, long spaceId) {
        String token = links.token();
        List<Need> posted = book.postAll(
                Actor.VISITOR,
                () -> request.asks().stream().map(ask -> placed(ask, request, spaceId)).toList(),
                needs -> {
                    List<PublicCode> codes = needs.stream().map(Need::code).toList();
                    request.contact().ifPresent(contact -> {
                        contacts.keep(contact, codes, placing.keeping(spaceId));
                        placing.awaitCall(contact, needs);
                    });
                    links.open(token, codes, spaceId);
                });
        return receipt(posted.stream().map(need -> placing.kept(need, Actor.VISITOR)).toList(), token, spaceId);
    }

    /** Looks like {@link #post} to who sent it, and writes nothing down. */
    Receipt pretend(Request request, long spaceId) {
        List<Need> imagined = request.asks().stream().map(ask -> placed(ask, request, spaceId).need()).toList();
        return receipt(imagined, links.token(), spaceId);
    }

    /** The last day on which something that is sent now may still be kept. */
    LocalDate deletedOn(long spaceId) {
        return time.dayOf(links.expires(spaceId));
    }

    /** For how many days a contact is kept once help has come. */
    long daysAfterClosing(long spaceId) {
        return placing.keeping(spaceId).afterClosing().toDays();
    }

    private NeedChange placed(Ask ask, Request request, long spaceId) {
        NeedChange posted = placing.place(ask, spaceId, Optional.empty());
        return request.consent()
                .map(consent -> posted.telling(NeedChange.CONSENT, consent.key()))
                .orElse(posted);
    }

    private Receipt receipt(List<Need> needs, String token, long spaceId) {
        List<Receipt.Line> lines = needs.stream()
                .map(need -> new Receipt.Line(need.code().text(), need.ask().category()))
                .toList();
        return new Receipt(lines, token, deletedOn(spaceId));
    }
}
