package org.mutualaid.confluence.resource.fund;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/** Requests for money in Active Objects. */
public final class AoMoneyStore implements MoneyStore {

    private final ActiveObjects objects;

    public AoMoneyStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<MoneyRequest> byCode(PublicCode code) {
        return row(code).map(AoMoneyStore::request);
    }

    @Override
    public List<MoneyRequest> of(PublicCode fund) {
        Query query = Query.select().where("FUND_CODE = ?", fund.text()).order("ASKED_AT DESC, ID DESC").limit(LIMIT);
        return Arrays.stream(objects.find(AoMoneyRequest.class, query)).map(AoMoneyStore::request).toList();
    }

    @Override
    public void put(MoneyRequest request) {
        Optional<AoMoneyRequest> known = row(request.code());
        if (known.isEmpty()) {
            objects.create(
                    AoMoneyRequest.class,
                    new DBParam("CODE", request.code().text()),
                    new DBParam("FUND_CODE", request.fund().text()),
                    new DBParam("REVISION", request.revision()),
                    new DBParam("AMOUNT", request.amount().thousandths()),
                    new DBParam("PURPOSE", request.purpose()),
                    new DBParam("ASKED_BY", request.askedBy()),
                    new DBParam("ASKED_AT", request.asked().toEpochMilli()),
                    new DBParam("STATE", request.state().name()));
            return;
        }
        AoMoneyRequest row = known.get();
        row.setRevision(request.revision());
        row.setState(request.state().name());
        row.setApprovals(request.approvals().isEmpty() ? null : String.join("\n", request.approvals()));
        row.setNote(request.note().filter(words -> !words.isBlank()).orElse(null));
        row.save();
    }

    private Optional<AoMoneyRequest> row(PublicCode code) {
        Query query = Query.select().where("CODE = ?", code.text());
        return Arrays.stream(objects.find(AoMoneyRequest.class, query)).findFirst();
    }

    private static MoneyRequest request(AoMoneyRequest row) {
        return new MoneyRequest(
                new PublicCode(row.getCode()),
                new PublicCode(row.getFundCode()),
                row.getRevision(),
                new Quantity(row.getAmount()),
                Optional.ofNullable(row.getPurpose()).orElse(""),
                row.getAskedBy(),
                Instant.ofEpochMilli(row.getAskedAt()),
                RequestState.valueOf(row.getState()),
                Stream.ofNullable(row.getApprovals()).flatMap(String::lines).toList(),
                Optional.ofNullable(row.getNote()));
    }
}
