package org.mutualaid.confluence.care.note;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.mutualaid.confluence.care.contact.SealedWords;
import org.mutualaid.confluence.value.PublicCode;

/** Notes of the care role in Active Objects, their words sealed under their code. */
public final class AoCareNoteStore implements CareNoteStore {

    private static final int MOST_ROWS = 1000;

    private final ActiveObjects objects;
    private final SealedWords seal;

    public AoCareNoteStore(ActiveObjects objects, SealedWords seal) {
        this.objects = objects;
        this.seal = seal;
    }

    @Override
    public void add(CareNote note) {
        objects.create(
                AoCareNote.class,
                new DBParam("CODE", note.code().text()),
                new DBParam("SPACE_ID", note.spaceId()),
                new DBParam("VOLUNTEER", note.volunteer()),
                new DBParam("AUTHOR", note.author()),
                new DBParam("WRITTEN_AT", note.at().toEpochMilli()),
                new DBParam("EXPIRES_AT", note.expires().toEpochMilli()),
                new DBParam("SEAL", seal.seal(note.code().text(), note.words())));
    }

    @Override
    public Optional<CareNote> byCode(PublicCode code) {
        return rows(Query.select().where("CODE = ?", code.text())).findFirst().map(this::note);
    }

    @Override
    public List<CareNote> with(long spaceId, String volunteer, Instant now) {
        return rows(Query.select()
                .where("SPACE_ID = ? AND VOLUNTEER = ? AND EXPIRES_AT > ?", spaceId, volunteer, now.toEpochMilli())
                .order("WRITTEN_AT DESC, ID DESC")
                .limit(LIMIT)).map(this::note).toList();
    }

    @Override
    public List<String> volunteers(long spaceId, Instant now) {
        return rows(Query.select()
                .where("SPACE_ID = ? AND EXPIRES_AT > ?", spaceId, now.toEpochMilli())
                .order("WRITTEN_AT DESC, ID DESC")
                .limit(MOST_ROWS)).map(AoCareNote::getVolunteer).distinct().toList();
    }

    @Override
    public void delete(PublicCode code) {
        objects.deleteWithSQL(AoCareNote.class, "CODE = ?", code.text());
    }

    @Override
    public int forget(Instant now) {
        return objects.deleteWithSQL(AoCareNote.class, "EXPIRES_AT <= ?", now.toEpochMilli());
    }

    private Stream<AoCareNote> rows(Query query) {
        return Arrays.stream(objects.find(AoCareNote.class, query));
    }

    private CareNote note(AoCareNote row) {
        return new CareNote(
                new PublicCode(row.getCode()),
                row.getSpaceId(),
                row.getVolunteer(),
                row.getAuthor(),
                Instant.ofEpochMilli(row.getWrittenAt()),
                Instant.ofEpochMilli(row.getExpiresAt()),
                seal.open(row.getCode(), row.getSeal()));
    }
}
