package org.mutualaid.confluence.onboarding.join;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.value.PublicCode;

/** Requests to join for tests of services. */
public final class InMemoryApplicationStore implements ApplicationStore {

    private final Map<String, Application> byPerson = new LinkedHashMap<>();

    @Override
    public Optional<Application> of(long spaceId, String userKey) {
        return Optional.ofNullable(byPerson.get(spaceId + "/" + userKey));
    }

    @Override
    public Optional<Application> byCode(PublicCode code) {
        return byPerson.values().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    @Override
    public List<Application> waiting(long spaceId, int limit) {
        return byPerson.values().stream()
                .filter(one -> one.spaceId() == spaceId && one.isWaiting())
                .sorted(Comparator.comparing(Application::asked))
                .limit(limit)
                .toList();
    }

    @Override
    public void put(Application application) {
        byPerson.put(application.spaceId() + "/" + application.userKey(), application);
    }

    @Override
    public void delete(PublicCode code) {
        byPerson.values().removeIf(one -> one.code().equals(code));
    }

    @Override
    public int forget(Instant answeredBefore, Instant askedBefore) {
        int before = byPerson.size();
        byPerson.values().removeIf(one -> one.answered()
                .map(answered -> !answered.isAfter(answeredBefore))
                .orElse(!one.asked().isAfter(askedBefore)));
        return before - byPerson.size();
    }
}
