package org.mutualaid.confluence.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mutualaid.confluence.value.PublicCode;

/**
 * Which entries of a space.
 *
 * @param seen those of these visibilities; at least one
 * @param words each of them has to be in the name or the code
 * @param among only these; empty for all
 */
public record ResourceFilter(
        long spaceId,
        Set<Visibility> seen,
        Optional<ResourceKind> kind,
        Optional<String> category,
        Optional<String> area,
        List<String> words,
        Optional<Set<PublicCode>> among) {

    public ResourceFilter {
        seen = Set.copyOf(seen);
        words = List.copyOf(words);
    }

    public static ResourceFilter in(long spaceId, Set<Visibility> seen) {
        return new ResourceFilter(spaceId, seen, Optional.empty(), Optional.empty(), Optional.empty(), List.of(),
                Optional.empty());
    }

    public ResourceFilter of(Optional<ResourceKind> wanted) {
        return new ResourceFilter(spaceId, seen, wanted, category, area, words, among);
    }

    public ResourceFilter in(Optional<String> wantedCategory, Optional<String> wantedArea) {
        return new ResourceFilter(spaceId, seen, kind, wantedCategory, wantedArea, words, among);
    }

    public ResourceFilter named(List<String> wanted) {
        return new ResourceFilter(spaceId, seen, kind, category, area, wanted, among);
    }

    public ResourceFilter among(Set<PublicCode> codes) {
        return new ResourceFilter(spaceId, seen, kind, category, area, words, Optional.of(Set.copyOf(codes)));
    }
}
