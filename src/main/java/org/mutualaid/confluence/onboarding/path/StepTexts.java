package org.mutualaid.confluence.onboarding.path;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.onboarding.Path;
import org.mutualaid.confluence.onboarding.Step;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.platform.wiki.WikiGateway;
import org.mutualaid.confluence.platform.wiki.WikiPage;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.reading.desk.ReadingBook;
import org.mutualaid.confluence.reading.desk.ReadingService;

/** What is read in the steps of a path, and who says that they read it. */
public final class StepTexts {

    private final WikiGateway wiki;
    private final ReadingBook book;

    public StepTexts(WikiGateway wiki, ReadingBook book) {
        this.wiki = wiki;
        this.book = book;
    }

    /** The page of the wiki that an address within the site leads to. */
    Optional<Long> pageAt(String path) {
        return wiki.pageAt(path).map(WikiPage::id);
    }

    /** Where the pages of the steps are now, by id; those that an actor may not see or that are gone are left out. */
    public Map<Long, String> addresses(Actor actor, Path path) {
        Set<Long> ids = path.steps().stream().flatMap(step -> step.pageId().stream()).collect(Collectors.toSet());
        return wiki.seenBy(actor, ids).values().stream().collect(Collectors.toMap(WikiPage::id, WikiPage::path));
    }

    /**
     * Keeps that somebody read or agreed to the page of a step. Called inside a transaction.
     *
     * @throws NotFound when they may not see the page, or it is gone
     */
    void readWithin(Actor actor, Path path, Step step, String person) {
        ReadingBook.Text text = step.pageId()
                .map(id -> ReadingService.text(Optional.ofNullable(wiki.seenBy(actor, Set.of(id)).get(id))
                        .orElseThrow(NotFound::new)))
                .orElseGet(() -> new ReadingBook.Text(step.subject(), path.spaceId(), 0));
        book.readWithin(text, person, step.kind() == StepKind.AGREE);
    }

    /** Asks everybody once more. Called inside a transaction. */
    void changedWithin(Actor actor, Path path, Step step) {
        int version = step.pageId().flatMap(wiki::page).map(WikiPage::version).orElse(0);
        book.changedWithin(new ReadingBook.Text(step.subject(), path.spaceId(), version), actor);
    }
}
