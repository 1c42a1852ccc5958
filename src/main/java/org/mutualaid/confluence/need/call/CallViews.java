package org.mutualaid.confluence.need.call;

import java.util.List;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.need.desk.SeenNeed;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.web.DateWords;

/** Tells of tries to reach somebody, in sentences. */
public final class CallViews {

    private final CallService service;
    private final PeopleGateway people;
    private final TextGateway texts;
    private final DateWords dates;

    public CallViews(CallService service, PeopleGateway people, TextGateway texts, DateWords dates) {
        this.service = service;
        this.people = people;
        this.texts = texts;
        this.dates = dates;
    }

    /** For the page of a need: whether the reader may see it, and what there is. */
    public CallLog of(SeenNeed seen) {
        if (!CallService.admits(seen.standing(), seen.need())) {
            return new CallLog(false, List.of());
        }
        Actor reader = seen.standing().actor();
        return new CallLog(true, service.of(reader, seen.need().code().text()).stream()
                .map(call -> view(call, reader))
                .toList());
    }

    CallView view(Call call, Actor reader) {
        boolean own = reader.is(call.person());
        String key = "mutual-aid.call." + call.result().key();
        return new CallView(
                own ? "you" : "named",
                call.result().key(),
                call.at(),
                texts.text(own ? Message.of(key + ".you") : Message.of(key + ".other", name(call.person()))),
                dates.moment(call.at()),
                call.nextStep().orElse(""));
    }

    private String name(String person) {
        return people.nameOf(person).orElseGet(() -> texts.text(Message.of("mutual-aid.somebody")));
    }

    /**
     * The tries for a need, the latest first.
     *
     * @param open whether the reader may read and write them
     */
    public record CallLog(boolean open, List<CallView> calls) {
    }
}
