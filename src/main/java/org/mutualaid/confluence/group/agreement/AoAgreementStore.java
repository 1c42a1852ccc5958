package org.mutualaid.confluence.group.agreement;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.web.Json;

/** Agreements in Active Objects. */
public final class AoAgreementStore implements AgreementStore {

    private static final int MOST_UNFINISHED = 100;

    private final ActiveObjects objects;
    private final Json json;

    public AoAgreementStore(ActiveObjects objects, Json json) {
        this.objects = objects;
        this.json = json;
    }

    @Override
    public Optional<Agreement> of(long spaceId, AgreementKind kind) {
        return row(spaceId, kind).map(row -> agreement(row, kind));
    }

    @Override
    public List<Agreement> toLookAt(long spaceId, LocalDate day) {
        Map<String, AgreementKind> kinds = Arrays.stream(AgreementKind.values())
                .collect(Collectors.toMap(kind -> uniqueKey(spaceId, kind), kind -> kind));
        Conditions due = Conditions.of("LOOK_AGAIN <= ?", day.toString()).andOneOf("UNIQUE_KEY", kinds.keySet());
        Query query = Query.select().where(due.text(), due.parameters());
        return Arrays.stream(objects.find(AoAgreement.class, query))
                .map(row -> agreement(row, kinds.get(row.getUniqueKey())))
                .toList();
    }

    @Override
    public List<Long> unfinished(AgreementKind kind) {
        Query query = Query.select().where("UNFINISHED = ?", kind.key()).order("ID").limit(MOST_UNFINISHED);
        return Arrays.stream(objects.find(AoAgreement.class, query))
                .map(row -> Long.valueOf(row.getUniqueKey().substring(0, row.getUniqueKey().indexOf('/'))))
                .toList();
    }

    @Override
    public void put(long spaceId, Agreement agreement) {
        AoAgreement row = row(spaceId, agreement.kind()).orElseGet(() -> create(spaceId, agreement.kind()));
        row.setRevision(agreement.revision());
        row.setTerms(json.write(agreement.terms()));
        row.setAgreedOn(agreement.agreed().map(agreed -> agreed.on().toString()).orElse(null));
        row.setAgreedAt(agreement.agreed().flatMap(Agreement.Agreed::page).orElse(null));
        row.setLookAgain(agreement.agreed().map(agreed -> agreed.lookAgain().toString()).orElse(null));
        row.setFollowed(agreement.followed());
        row.setUnfinished(agreement.isFollowed() ? null : agreement.kind().key());
        row.save();
    }

    private Optional<AoAgreement> row(long spaceId, AgreementKind kind) {
        Query query = Query.select().where("UNIQUE_KEY = ?", uniqueKey(spaceId, kind));
        return Arrays.stream(objects.find(AoAgreement.class, query)).findFirst();
    }

    private AoAgreement create(long spaceId, AgreementKind kind) {
        return objects.create(
                AoAgreement.class,
                new DBParam("UNIQUE_KEY", uniqueKey(spaceId, kind)),
                new DBParam("REVISION", 0),
                new DBParam("FOLLOWED", 0));
    }

    private Agreement agreement(AoAgreement row, AgreementKind kind) {
        Optional<Agreement.Agreed> agreed = Optional.ofNullable(row.getAgreedOn()).map(date -> new Agreement.Agreed(
                LocalDate.parse(date), Optional.ofNullable(row.getAgreedAt()), LocalDate.parse(row.getLookAgain())));
        return new Agreement(kind, row.getRevision(), terms(row.getTerms()), agreed, row.getFollowed());
    }

    private Map<String, String> terms(String stored) {
        Map<String, String> terms = new TreeMap<>();
        byte[] bytes = Optional.ofNullable(stored).orElse("{}").getBytes(StandardCharsets.UTF_8);
        json.read(new ByteArrayInputStream(bytes)).forEach((name, text) -> terms.put(name, (String) text));
        return terms;
    }

    private static String uniqueKey(long spaceId, AgreementKind kind) {
        return spaceId + "/" + kind.key();
    }
}
