package org.mutualaid.confluence.resource.fund;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mutualaid.confluence.platform.LinkGateway;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.TextGateway;
import org.mutualaid.confluence.problem.Message;
import org.mutualaid.confluence.resource.Entry;
import org.mutualaid.confluence.resource.card.AmountText;
import org.mutualaid.confluence.resource.desk.SeenResource;
import org.mutualaid.confluence.web.DateWords;

/** Shows a fund to somebody. Who approved is named to every member. */
public final class FundViews {

    private final FundService service;
    private final AmountText amounts;
    private final PeopleGateway people;
    private final Words words;

    public FundViews(FundService service, AmountText amounts, PeopleGateway people, Words words) {
        this.service = service;
        this.amounts = amounts;
        this.people = people;
        this.words = words;
    }

    FundView view(SeenResource opened) {
        FundService.Fund fund = service.fund(opened);
        Entry entry = opened.resource().entry();
        return new FundView(
                "fund-" + opened.resource().code(),
                amounts.of(fund.seen().stock().shown(), entry),
                words.address(opened),
                words.text("rule", amounts.of(fund.twoAbove(), entry)),
                service.keeps(opened),
                !opened.resource().retired(),
                fund.requests().stream().map(request -> row(request, fund)).toList());
    }

    Map<String, Object> fields(FundService.Fund fund) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("balance", fund.seen().stock().shown().number());
        fields.put("twoAbove", fund.twoAbove().number());
        fields.put("requests", fund.requests().stream().map(request -> fields(request, fund)).toList());
        return fields;
    }

    private Map<String, Object> fields(MoneyRequest request, FundService.Fund fund) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", request.code().text());
        fields.put("state", request.state().key());
        fields.put("amount", request.amount().number());
        fields.put("purpose", request.purpose());
        fields.put("askedBy", name(request.askedBy()));
        fields.put("asked", request.asked().toString());
        fields.put("approvedBy", request.approvals().stream().map(this::name).toList());
        fields.put("needed", request.needed(fund.twoAbove()));
        request.note().ifPresent(note -> fields.put("note", note));
        fields.put("actions", can(request, fund));
        return fields;
    }

    private FundView.Row row(MoneyRequest request, FundService.Fund fund) {
        String names = request.approvals().stream().map(this::name).collect(Collectors.joining(", "));
        int missing = request.needed(fund.twoAbove()) - request.approvals().size();
        String approved = names.isEmpty() ? "" : words.text("approved-by", names);
        String open = request.state() == RequestState.ASKED ? words.text("missing", missing) : "";
        return new FundView.Row(
                request.code().text(),
                amounts.of(request.amount(), fund.seen().resource().entry()),
                request.purpose(),
                words.text("asked-by", name(request.askedBy()), words.dates.momentWithin(request.asked())),
                words.text("state." + request.state().key()),
                String.join(" ", List.of(approved, open)).strip(),
                request.note().orElse(""),
                can(request, fund));
    }

    private List<String> can(MoneyRequest request, FundService.Fund fund) {
        boolean keeper = service.keeps(fund.seen());
        boolean own = fund.seen().standing().actor().is(request.askedBy());
        boolean approved = fund.seen().standing().actor().userKey().filter(request.approvals()::contains).isPresent();
        List<String> can = new ArrayList<>();
        if (keeper && !own && !approved && request.state() == RequestState.ASKED) {
            can.add("approval");
        }
        if (keeper && request.state() == RequestState.APPROVED) {
            can.add("payment");
        }
        if ((keeper || own) && request.state() == RequestState.PAID) {
            can.add("receipt");
        }
        boolean open = request.state() == RequestState.ASKED || request.state() == RequestState.APPROVED;
        if ((keeper || own) && open) {
            can.add("decline");
        }
        return can;
    }

    private String name(String person) {
        return people.nameOf(person).orElseGet(words::somebody);
    }

    /** The words and addresses around it. */
    public record Words(TextGateway texts, DateWords dates, LinkGateway links) {

        String text(String key, Serializable... arguments) {
            return texts.text(Message.of("mutual-aid.fund." + key, arguments));
        }

        String somebody() {
            return texts.text(Message.of("mutual-aid.somebody"));
        }

        String address(SeenResource seen) {
            return links.to("/rest/mutual-aid/1.0/resources/" + seen.resource().code() + "/fund");
        }
    }
}
