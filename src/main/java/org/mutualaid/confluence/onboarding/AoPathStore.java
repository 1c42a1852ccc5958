package org.mutualaid.confluence.onboarding;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
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

/** Paths, and who did which step, in Active Objects. */
public final class AoPathStore implements PathStore {

    private static final int MOST = 500;
    private static final int MOST_OF_ALL = 5000;

    private final ActiveObjects objects;
    private final AoNewcomers newcomers;

    public AoPathStore(ActiveObjects objects) {
        this.objects = objects;
        this.newcomers = new AoNewcomers(objects);
    }

    @Override
    public Path of(long spaceId) {
        AoStep[] rows = rows(spaceId);
        int revision = Arrays.stream(rows).mapToInt(AoStep::getRevision).max().orElse(0);
        return new Path(spaceId, revision, Arrays.stream(rows).map(AoPathStore::step).toList());
    }

    /** A step that is taken off is forgotten; what people did is kept. */
    @Override
    public void put(Path path) {
        Map<String, AoStep> before = Arrays.stream(rows(path.spaceId()))
                .collect(Collectors.toMap(AoStep::getCode, Function.identity()));
        for (int place = 0; place < path.steps().size(); place++) {
            Step step = path.steps().get(place);
            AoStep row = Optional.ofNullable(before.remove(step.code().text())).orElseGet(() -> create(path, step));
            row.setRevision(path.revision());
            row.setKind(step.kind().name());
            row.setTitle(step.title());
            row.setPagePath(step.page().orElse(null));
            row.setTrainingCode(step.training().map(PublicCode::text).orElse(null));
            row.setAbout(step.about().orElse(null));
            row.setPageId(step.pageId().orElse(null));
            row.setPlace(place);
            row.save();
        }
        before.keySet().forEach(code -> objects.deleteWithSQL(AoStep.class, "CODE = ?", code));
    }

    @Override
    public List<Confirmation> confirmations(long spaceId, String userKey) {
        Query query = Query.select()
                .where("SPACE_ID = ? AND USER_KEY = ?", spaceId, userKey)
                .order("DONE_AT DESC, ID DESC")
                .limit(MOST);
        return Arrays.stream(objects.find(AoConfirmation.class, query)).map(AoPathStore::confirmation).toList();
    }

    @Override
    public List<Confirmation> confirmations(long spaceId, Collection<String> userKeys) {
        if (userKeys.isEmpty()) {
            return List.of();
        }
        Conditions conditions = Conditions.of("SPACE_ID = ?", spaceId).andOneOf("USER_KEY", userKeys);
        Query query = Query.select().where(conditions.text(), conditions.parameters()).limit(MOST_OF_ALL);
        return Arrays.stream(objects.find(AoConfirmation.class, query)).map(AoPathStore::confirmation).toList();
    }

    @Override
    public void confirm(Confirmation confirmation) {
        String key = confirmation.step() + "/" + confirmation.userKey();
        objects.create(
                AoConfirmation.class,
                new DBParam("UNIQUE_KEY", key),
                new DBParam("STEP_CODE", confirmation.step().text()),
                new DBParam("SPACE_ID", confirmation.spaceId()),
                new DBParam("USER_KEY", confirmation.userKey()),
                new DBParam("DONE_AT", confirmation.at().toEpochMilli()),
                new DBParam("SAID_BY", confirmation.by()));
    }

    @Override
    public Optional<Newcomer> newcomer(long spaceId, String userKey) {
        return newcomers.of(spaceId, userKey);
    }

    @Override
    public void put(Newcomer newcomer) {
        newcomers.put(newcomer);
    }

    @Override
    public List<Newcomer> onTheirWay(long spaceId, int limit) {
        return newcomers.onTheirWay(spaceId, limit);
    }

    @Override
    public List<Newcomer> onTheirWay(int limit) {
        return newcomers.onTheirWay(limit);
    }

    @Override
    public List<Newcomer> with(long spaceId, String buddy) {
        return newcomers.with(spaceId, buddy);
    }

    private AoStep[] rows(long spaceId) {
        return objects.find(AoStep.class, Query.select().where("SPACE_ID = ?", spaceId).order("PLACE, ID"));
    }

    private AoStep create(Path path, Step step) {
        return objects.create(
                AoStep.class,
                new DBParam("CODE", step.code().text()),
                new DBParam("SPACE_ID", path.spaceId()),
                new DBParam("REVISION", path.revision()),
                new DBParam("KIND", step.kind().name()),
                new DBParam("TITLE", step.title()),
                new DBParam("PLACE", 0));
    }

    private static Step step(AoStep row) {
        return new Step(
                new PublicCode(row.getCode()),
                StepKind.valueOf(row.getKind()),
                row.getTitle(),
                Optional.ofNullable(row.getPagePath()),
                Optional.ofNullable(row.getTrainingCode()).map(PublicCode::new),
                Optional.ofNullable(row.getAbout()),
                Optional.ofNullable(row.getPageId()));
    }

    private static Confirmation confirmation(AoConfirmation row) {
        return new Confirmation(
                new PublicCode(row.getStepCode()),
                row.getSpaceId(),
                row.getUserKey(),
                Instant.ofEpochMilli(row.getDoneAt()),
                row.getSaidBy());
    }
}
