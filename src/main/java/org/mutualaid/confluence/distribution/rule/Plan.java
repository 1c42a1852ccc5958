package org.mutualaid.confluence.distribution.rule;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a rule proposes: one share for each need, in the order of the line. */
public record Plan(List<Share> shares) {

    public Plan {
        shares = List.copyOf(shares);
    }

    /** A share for everybody, in the order of the line. */
    static Plan of(Collection<Recipient> recipients, Function<Recipient, Share> share) {
        return new Plan(inLine(recipients).stream().map(share).toList());
    }

    /** The recipients in the order of the line; that none is there twice is looked at here for every rule. */
    static List<Recipient> inLine(Collection<Recipient> recipients) {
        Set<String> codes = new HashSet<>();
        recipients.stream().filter(recipient -> !codes.add(recipient.code())).findFirst().ifPresent(twice -> {
            throw new IllegalArgumentException("there twice: " + twice.code());
        });
        return recipients.stream().sorted(Recipient.IN_LINE).toList();
    }

    /** All units that are shared out. */
    public long units() {
        return shares.stream().mapToLong(Share::units).sum();
    }

    public Map<String, Long> byCode() {
        return shares.stream().collect(Collectors.toMap(Share::code, Share::units));
    }
}
