package org.mutualaid.confluence.practice.action;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.value.Conditions;
import org.mutualaid.confluence.value.PublicCode;

/** Actions in Active Objects. */
public final class AoActionStore implements ActionStore {

    private final ActiveObjects objects;

    public AoActionStore(ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public boolean holds(PublicCode code) {
        return objects.count(AoAction.class, Query.select().where("CODE = ?", code.text())) > 0;
    }

    @Override
    public Optional<Action> byCode(PublicCode code) {
        return row(code).map(AoActionStore::action);
    }

    @Override
    public void add(Action action) {
        objects.create(
                AoAction.class,
                new DBParam("CODE", action.code().text()),
                new DBParam("SPACE_ID", action.spaceId()),
                new DBParam("REVISION", action.revision()),
                new DBParam("WORDS", action.wanted().words()),
                new DBParam("OWNER", action.wanted().owner()),
                new DBParam("DUE_ON", action.wanted().due().toString()),
                new DBParam("PAGE_ID", action.made().pageId()),
                new DBParam("MADE_AT", action.made().at().toEpochMilli()),
                new DBParam("MADE_BY", action.made().by().orElse(null)),
                new DBParam("OPEN", isListed(action)),
                new DBParam("STATE", action.status().name()),
                new DBParam("ENDING_WORD", action.ending().word().orElse(null)),
                new DBParam("ENDED_AT", action.ending().at().map(Instant::toEpochMilli).orElse(null)),
                new DBParam("IN_TRASH", action.inTrash()));
    }

    @Override
    public void update(Action action) {
        AoAction row = row(action.code()).orElseThrow(NotFound::new);
        row.setSpaceId(action.spaceId());
        row.setRevision(action.revision());
        row.setWords(action.wanted().words());
        row.setOwner(action.wanted().owner());
        row.setDueOn(action.wanted().due().toString());
        row.setOpen(isListed(action));
        row.setState(action.status().name());
        row.setEndingWord(action.ending().word().orElse(null));
        row.setEndedAt(action.ending().at().map(Instant::toEpochMilli).orElse(null));
        row.setInTrash(action.inTrash());
        row.save();
    }

    @Override
    public List<Action> ofPage(long pageId, int limit) {
        return list(Conditions.of("PAGE_ID = ?", pageId), "PAGE_ID, DUE_ON, CODE", limit);
    }

    @Override
    public List<Action> openIn(long spaceId, int limit) {
        return list(Conditions.of("SPACE_ID = ? AND OPEN = ?", spaceId, true),
                "SPACE_ID, OPEN, DUE_ON, CODE", limit);
    }

    @Override
    public List<Action> openOf(String person, int limit) {
        return list(Conditions.of("OWNER = ? AND OPEN = ?", person, true), "OWNER, OPEN, DUE_ON, CODE", limit);
    }

    @Override
    public void removeOf(long pageId) {
        objects.deleteWithSQL(AoAction.class, "PAGE_ID = ?", pageId);
    }

    @Override
    public void removeAllIn(long spaceId) {
        objects.deleteWithSQL(AoAction.class, "SPACE_ID = ?", spaceId);
    }

    private List<Action> list(Conditions conditions, String order, int limit) {
        Query query = Query.select().where(conditions.text(), conditions.parameters()).order(order).limit(limit);
        return Arrays.stream(objects.find(AoAction.class, query)).map(AoActionStore::action).toList();
    }

    private Optional<AoAction> row(PublicCode code) {
        return Arrays.stream(objects.find(AoAction.class, Query.select().where("CODE = ?", code.text()))).findFirst();
    }

    private static boolean isListed(Action action) {
        return action.isOpen() && !action.inTrash();
    }

    private static Action action(AoAction row) {
        return new Action(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getRevision(),
                new Action.Wanted(row.getWords(), row.getOwner(), LocalDate.parse(row.getDueOn())),
                new Action.Made(row.getPageId(), Instant.ofEpochMilli(row.getMadeAt()),
                        Optional.ofNullable(row.getMadeBy())),
                new Action.Ending(ActionStatus.valueOf(row.getState()), Optional.ofNullable(row.getEndingWord()),
                        Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli)),
                row.isInTrash());
    }
}
