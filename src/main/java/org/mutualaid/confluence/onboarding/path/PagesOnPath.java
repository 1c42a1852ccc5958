package org.mutualaid.confluence.onboarding.path;

import java.util.Set;
import java.util.stream.Collectors;
import org.mutualaid.confluence.onboarding.PathStore;
import org.mutualaid.confluence.onboarding.StepKind;
import org.mutualaid.confluence.reading.desk.ReadingSource;

/** Pages that are read on the way in: whoever is on it is asked. */
public final class PagesOnPath implements ReadingSource {

    private final PathStore store;

    public PagesOnPath(PathStore store) {
        this.store = store;
    }

    @Override
    public Set<Long> pagesOf(long spaceId) {
        return store.of(spaceId).steps().stream()
                .filter(step -> step.kind() == StepKind.READ)
                .flatMap(step -> step.pageId().stream())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean asksEverybody() {
        return false;
    }
}
