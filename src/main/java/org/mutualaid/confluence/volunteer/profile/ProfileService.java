package org.mutualaid.confluence.volunteer.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mutualaid.confluence.access.AccessPolicy;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.Catalogue;
import org.mutualaid.confluence.group.CatalogueSource;
import org.mutualaid.confluence.group.zone.SpaceZones;
import org.mutualaid.confluence.history.Change;
import org.mutualaid.confluence.history.Journal;
import org.mutualaid.confluence.platform.PeopleGateway;
import org.mutualaid.confluence.platform.SiteTime;
import org.mutualaid.confluence.problem.NotFound;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.CodeSource;
import org.mutualaid.confluence.value.Slice;
import org.mutualaid.confluence.volunteer.Profile;
import org.mutualaid.confluence.volunteer.ProfileStore;
import org.mutualaid.confluence.web.Revision;

/** Lets members write their own profile, and read those of others as far as each lets it go. */
public final class ProfileService {

    private static final char KIND = 'V';

    private final AccessPolicy access;
    private final CatalogueSource catalogues;
    private final ProfileStore profiles;
    private final Journal journal;
    private final Making making;

    public ProfileService(
            AccessPolicy access, CatalogueSource catalogues, ProfileStore profiles, Journal journal, Making making) {
        this.access = access;
        this.catalogues = catalogues;
        this.profiles = profiles;
        this.journal = journal;
        this.making = making;
    }

    /** What a new profile is made with. */
    public record Making(CodeSource codes, SiteTime time, SpaceZones zones, PeopleGateway people) {
    }

    /** The actor's own profile in a space. */
    SeenProfile own(Actor actor, String spaceKey) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        return new SeenProfile(
                standing, catalogues.of(standing.space()), profiles.of(standing.space().id(), person));
    }

    /**
     * Another member, as far as they let the reader see them; also oneself, as others do.
     *
     * @param profile empty where they wrote none
     */
    record Other(Standing standing, Catalogue lists, String userKey, Optional<Profile> profile) {
    }

    /** @throws NotFound for who is not a member of the space, as for a name that nobody has */
    Other other(Actor actor, String spaceKey, String user) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        String person = making.people().keyOf(user)
                .filter(key -> access.enter(Actor.user(key), spaceKey).isMember())
                .orElseThrow(NotFound::new);
        return new Other(standing, catalogues.of(standing.space()), person,
                profiles.of(standing.space().id(), person));
    }

    /**
     * Writes the actor's own profile; the same words again are no change.
     *
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws Refused when they wrote it elsewhere after that revision, or after the one in the form
     */
    SeenProfile replace(Actor actor, String spaceKey, ProfileForm form, Optional<Integer> expected) {
        Standing standing = access.enter(actor, spaceKey);
        String person = standing.requireMember();
        Catalogue lists = catalogues.of(standing.space());
        Profile.Words words = form.read(lists, making.zones().today(standing.space()));
        Optional<Integer> started = expected.or(form::revision);
        Profile written = journal.inOne(() -> {
            Optional<Profile> before = profiles.of(standing.space().id(), person);
            Revision.require(started, before.map(Profile::revision).orElse(0));
            return before.map(profile -> changed(profile, words, actor))
                    .orElseGet(() -> made(standing, person, words));
        });
        return new SeenProfile(standing, lists, Optional.of(written));
    }

    /** The profiles of a space, for its members. */
    Listing list(Actor actor, String spaceKey, Map<String, String> parameters) {
        Standing standing = access.enter(actor, spaceKey);
        standing.requireMember();
        Catalogue lists = catalogues.of(standing.space());
        ProfileQuery query = ProfileQuery.read(standing.space().id(), parameters, lists,
                making.zones().today(standing.space()));
        List<Profile> found = profiles.matching(query.filter(), query.from(), query.limit() + 1);
        Slice<Profile> slice = Slice.of(found, query.limit(), ProfileStore::place);
        List<Profile> told = slice.results().stream().filter(one -> query.isAnsweredBy(one, standing)).toList();
        return new Listing(standing, lists, query.limit(), new Slice<>(told, slice.next()));
    }

    private Profile made(Standing standing, String person, Profile.Words words) {
        Profile profile = new Profile(
                making.codes().next(KIND, profiles::exists),
                standing.space().id(),
                person,
                1,
                making.time().now(),
                words);
        journal.line(new Change(profile.code().text(), 1, "profile-written", Map.of()), standing.actor());
        profiles.add(profile);
        return profile;
    }

    private Profile changed(Profile before, Profile.Words words, Actor actor) {
        Profile after = before.next(words);
        if (words.equals(before.words())) {
            return before;
        }
        Map<String, String> changes = Map.of("fields", String.join(",", before.changes(words)));
        journal.line(new Change(after.code().text(), after.revision(), "profile-changed", changes), actor);
        profiles.update(after);
        return after;
    }

    /** Profiles of a space, for one who looks through them. */
    record Listing(Standing standing, Catalogue lists, int limit, Slice<Profile> profiles) {
    }
}
