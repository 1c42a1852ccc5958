package org.mutualaid.confluence.resource.fund;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mutualaid.confluence.problem.Refused;
import org.mutualaid.confluence.value.PublicCode;
import org.mutualaid.confluence.value.Quantity;

/**
 * Somebody asks for money of a fund. A change gives the request as it is afterwards, or a {@link Refused}.
 *
 * @param amount in the smallest coin
 * @param purpose in the words of who asks
 * @param askedBy user key; never one of those who approve
 * @param approvals user keys of those who approved, the first first
 * @param note what was noted last: the receipt, or why it was declined
 */
record MoneyRequest(
        PublicCode code,
        PublicCode fund,
        int revision,
        Quantity amount,
        String purpose,
        String askedBy,
        Instant asked,
        RequestState state,
        List<String> approvals,
        Optional<String> note) {

    MoneyRequest {
        approvals = List.copyOf(approvals);
    }

    static MoneyRequest asked(PublicCode code, PublicCode fund, Ask ask, Instant now) {
        return new MoneyRequest(code, fund, 1, ask.amount(), ask.purpose(), ask.by(), now, RequestState.ASKED,
                List.of(), Optional.empty());
    }

    /** How many have to approve. */
    int needed(Quantity twoAbove) {
        return amount.isMoreThan(twoAbove) ? 2 : 1;
    }

    /**
     * @param twoAbove above so much two people approve
     * @throws Refused when it is not waiting for that, or the person asked for it or approved already
     */
    MoneyRequest approve(String person, Quantity twoAbove) {
        refuseUnless(RequestState.ASKED);
        if (person.equals(askedBy)) {
            throw Refused.because("own-request");
        }
        if (approvals.contains(person)) {
            throw Refused.because("approved-already");
        }
        List<String> all = new ArrayList<>(approvals);
        all.add(person);
        return next(all.size() >= needed(twoAbove) ? RequestState.APPROVED : RequestState.ASKED, all, note);
    }

    /** @throws Refused unless it is approved */
    MoneyRequest pay() {
        refuseUnless(RequestState.APPROVED);
        return next(RequestState.PAID, approvals, note);
    }

    /** @throws Refused unless it is paid and waits for one */
    MoneyRequest receipt(String words) {
        refuseUnless(RequestState.PAID);
        return next(RequestState.RECEIPTED, approvals, Optional.of(words));
    }

    /** @throws Refused once it is paid or declined */
    MoneyRequest decline(String why) {
        if (state != RequestState.ASKED && state != RequestState.APPROVED) {
            throw Refused.because("request-" + state.key());
        }
        return next(RequestState.DECLINED, approvals, Optional.of(why));
    }

    private void refuseUnless(RequestState expected) {
        if (state != expected) {
            throw Refused.because("request-" + state.key());
        }
    }

    private MoneyRequest next(RequestState now, List<String> approved, Optional<String> noted) {
        return new MoneyRequest(
                code, fund, revision + 1, amount, purpose, askedBy, asked, now, approved, noted);
    }

    /** What somebody asks for. */
    record Ask(Quantity amount, String purpose, String by) {
    }
}
