package org.mutualaid.confluence.group.agreement;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.history.InMemoryTransactions;

/** Keeps agreements as long as the test runs. */
public final class InMemoryAgreementStore implements AgreementStore, InMemoryTransactions.Rewindable {

    private final Map<String, Agreement> agreements = new HashMap<>();

    @Override
    public Optional<Agreement> of(long spaceId, AgreementKind kind) {
        return Optional.ofNullable(agreements.get(spaceId + kind.key()));
    }

    @Override
    public List<Agreement> toLookAt(long spaceId, LocalDate day) {
        return Arrays.stream(AgreementKind.values())
                .flatMap(kind -> of(spaceId, kind).stream())
                .filter(any -> any.agreed().filter(agreed -> !agreed.lookAgain().isAfter(day)).isPresent())
                .toList();
    }

    @Override
    public List<Long> unfinished(AgreementKind kind) {
        return agreements.entrySet().stream()
                .filter(entry -> entry.getValue().kind() == kind && !entry.getValue().isFollowed())
                .map(entry -> Long.valueOf(entry.getKey().replace(kind.key(), "")))
                .toList();
    }

    @Override
    public void put(long spaceId, Agreement agreement) {
        agreements.put(spaceId + agreement.kind().key(), agreement);
    }

    @Override
    public Runnable mark() {
        Map<String, Agreement> copy = Map.copyOf(agreements);
        return () -> {
            agreements.clear();
            agreements.putAll(copy);
        };
    }
}
