package org.mutualaid.confluence.group.agreement.desk;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mutualaid.confluence.access.Actor;
import org.mutualaid.confluence.access.Standing;
import org.mutualaid.confluence.group.agreement.AgreedForm;
import org.mutualaid.confluence.group.agreement.Agreement;
import org.mutualaid.confluence.group.agreement.AgreementKind;
import org.mutualaid.confluence.group.agreement.Agreements;
import org.mutualaid.confluence.problem.InvalidInput;
import org.mutualaid.confluence.problem.Refused;

/**
 * One kind of agreement: told to everybody who may view a space, settled by its coordinators.
 *
 * @param <T> what its terms mean
 */
public abstract class AgreementService<T> {

    private static final String REVISION = "revision";
    private static final Set<String> TOLD = Set.of(REVISION, "space", "kind", "agreed");

    private final AgreementKind kind;
    private final AgreementGround ground;

    protected AgreementService(AgreementKind kind, AgreementGround ground) {
        this.kind = kind;
        this.ground = ground;
    }

    /** What an agreement means; what it does not say is as usual. */
    protected abstract T meaning(Agreement agreement);

    /** The names of the fields that hold its terms, those that are only told included. */
    protected abstract Set<String> fields();

    /** The terms that somebody sent. What cannot be goes to the errors; what is given back then is of no use. */
    protected abstract Map<String, String> terms(SentTerms sent);

    /** The terms as they are told over REST; what is read can be changed and sent back. */
    protected abstract Map<String, Object> told(T terms);

    public final Settled<T> read(Actor actor, String spaceKey) {
        return of(ground.access().enter(actor, spaceKey));
    }

    /** As {@link #read}, for somebody who has been let in already. */
    public final Settled<T> of(Standing standing) {
        return settled(standing, ground.agreements().of(standing.space().id(), kind));
    }

    final AgreementKind kind() {
        return kind;
    }

    /**
     * @param expected the revision that the request as a whole is meant for, where it says so
     * @throws InvalidInput naming every field that must change
     * @throws Refused when somebody settled it after that revision or the one that was sent
     */
    public final Settled<T> replace(
            Actor actor, String spaceKey, Map<String, Object> sent, Optional<Integer> expected) {
        Standing standing = ground.access().enter(actor, spaceKey);
        standing.requireCoordinator();
        Agreement agreed = ground.agreements().settle(standing, wanted(SentTerms.of(sent), expected));
        return settled(standing, ground.agreements().followed(standing.space().id(), agreed));
    }

    /** An agreement of this kind with its dates, as it is told over REST. */
    final Map<String, Object> told(Settled<?> settled, UnaryOperator<String> address) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("space", settled.standing().space().key());
        fields.put("kind", kind.key());
        fields.put(REVISION, settled.agreement().revision());
        fields.putAll(told(meaning(settled.agreement())));
        fields.putAll(settled.agreement().agreedFields(address));
        return fields;
    }

    private Agreements.Wanted wanted(SentTerms sent, Optional<Integer> expected) {
        sent.reader().refuseAllBut(
                Stream.of(AgreedForm.FIELDS, TOLD, fields()).flatMap(Set::stream).collect(Collectors.toSet()));
        Map<String, String> terms = terms(sent);
        Agreement.Agreed agreed = ground.dates().read(sent.reader(), sent.errors());
        Optional<Integer> revision = expected.or(() -> sent.reader().number(REVISION).map(BigDecimal::intValue));
        sent.errors().refuseIfAny();
        return new Agreements.Wanted(kind, terms, agreed, revision);
    }

    private Settled<T> settled(Standing standing, Agreement agreement) {
        return new Settled<>(standing, agreement, meaning(agreement));
    }
}
