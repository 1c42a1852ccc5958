package org.mutualaid.confluence.volunteer.training;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;

/** Trainings and who holds them, in Active Objects. */
public final class AoTrainingStore implements TrainingStore {

    private final ActiveObjects objects;

    public AoTrainingStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Training> of(long spaceId) {
        return Arrays.stream(rows(spaceId)).map(AoTrainingStore::training).toList();
    }

    @Override
    public Optional<Training> byCode(PublicCode code) {
        Query query = Query.select().where("CODE = ?", code.text());
        return Arrays.stream(objects.find(AoTraining.class, query)).findFirst().map(AoTrainingStore::training);
    }

    @Override
    public void put(long spaceId, List<Training> list) {
        Map<String, AoTraining> known = Arrays.stream(rows(spaceId))
                .collect(Collectors.toMap(AoTraining::getCode, Function.identity()));
        for (int place = 0; place < list.size(); place++) {
            Training training = list.get(place);
            AoTraining row = Optional.ofNullable(known.get(training.code().text())).orElseGet(() -> create(training));
            row.setName(training.name());
            row.setAbout(training.about().orElse(null));
            row.setValidMonths(training.validMonths().orElse(null));
            row.setAskUser(training.askUser().orElse(null));
            row.setPlace(place);
            row.setInUse(training.inUse());
            row.save();
        }
    }

    @Override
    public List<Holding> heldBy(long spaceId, String userKey) {
        return holdings(Query.select().where("SPACE_ID = ? AND USER_KEY = ?", spaceId, userKey));
    }

    @Override
    public List<Holding> heldBy(long spaceId, Collection<String> userKeys) {
        if (userKeys.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.of("SPACE_ID = ?", spaceId).andOneOf("USER_KEY", userKeys);
        return holdings(Query.select().where(conditions.text(), conditions.parameters()));
    }

    @Override
    public List<Holding> holders(PublicCode training) {
        return holdings(Query.select().where("TRAINING_CODE = ?", training.text()));
    }

    @Override
    public List<Holding> renewals(long spaceId) {
        return holdings(Query.select().where("SPACE_ID = ? AND RENEWAL_ASKED = ?", spaceId, true));
    }

    @Override
    public List<Holding> ending(long spaceId, LocalDate from, LocalDate to) {
        return holdings(Query.select()
                .where("SPACE_ID = ? AND VALID_UNTIL >= ? AND VALID_UNTIL <= ?",
                        spaceId, from.toString(), to.toString())
                .order("VALID_UNTIL, ID"));
    }

    @Override
    public void put(Holding holding) {
        AoHolding row = row(holding.training(), holding.userKey()).orElseGet(() -> create(holding));
        row.setGivenBy(holding.givenBy());
        row.setGivenOn(holding.givenOn().toString());
        row.setValidUntil(holding.validUntil().map(LocalDate::toString).orElse(null));
        row.setRenewalAsked(holding.renewalAsked());
        row.save();
    }

    @Override
    public void remove(PublicCode training, String userKey) {
        objects.deleteWithSQL(AoHolding.class, "UNIQUE_KEY = ?", uniqueKey(training, userKey));
    }

    private AoTraining[] rows(long spaceId) {
        return objects.find(AoTraining.class, Query.select().where("SPACE_ID = ?", spaceId).order("PLACE, ID"));
    }

    private List<Holding> holdings(Query query) {
        return Arrays.stream(objects.find(AoHolding.class, query.order("GIVEN_ON, ID").limit(LIMIT)))
                .map(AoTrainingStore::holding)
                .toList();
    }

    private Optional<AoHolding> row(PublicCode training, String userKey) {
        Query query = Query.select().where("UNIQUE_KEY = ?", uniqueKey(training, userKey));
        return Arrays.stream(objects.find(AoHolding.class, query)).findFirst();
    }

    private AoTraining create(Training training) {
        return objects.create(
                AoTraining.class,
                new DBParam("CODE", training.code().text()),
                new DBParam("SPACE_ID", training.spaceId()),
                new DBParam("NAME", training.name()),
                new DBParam("PLACE", 0),
                new DBParam("IN_USE", true));
    }

    private AoHolding create(Holding holding) {
        return objects.create(
                AoHolding.class,
                new DBParam("UNIQUE_KEY", uniqueKey(holding.training(), holding.userKey())),
                new DBParam("TRAINING_CODE", holding.training().text()),
                new DBParam("SPACE_ID", holding.spaceId()),
                new DBParam("USER_KEY", holding.userKey()),
                new DBParam("GIVEN_BY", holding.givenBy()),
                new DBParam("GIVEN_ON", holding.givenOn().toString()),
                new DBParam("RENEWAL_ASKED", false));
    }

    private static Training training(AoTraining row) {
        return new Training(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getName(),
                Optional.ofNullable(row.getAbout()),
                Optional.ofNullable(row.getValidMonths()),
                Optional.ofNullable(row.getAskUser()),
                row.isInUse());
    }

    private static Holding holding(AoHolding row) {
        return new Holding(
                new PublicCode(row.getTrainingCode()),
                row.getSpaceId(),
                row.getUserKey(),
                row.getGivenBy(),
                LocalDate.parse(row.getGivenOn()),
                Optional.ofNullable(row.getValidUntil()).map(LocalDate::parse),
                row.isRenewalAsked());
    }

    private static String uniqueKey(PublicCode training, String userKey) {
        return training.text() + "/" + userKey;
    }
}
