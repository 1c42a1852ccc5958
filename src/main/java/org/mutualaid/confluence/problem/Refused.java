package org.mutualaid.confluence.problem;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A rule stands in the way, for now or for good: somebody was faster, it is closed, too little is left. Nobody did
 * anything wrong. Answered with 409.
 */
public final class Refused extends Problem {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final transient List<Alternative> alternatives;
    private final String agreement;
    private final transient Optional<Alternative> exchange;

    private Refused(
            String reason,
            Message text,
            List<Alternative> alternatives,
            String agreement,
            Optional<Alternative> exchange) {
        super(text);
        this.reason = reason;
        this.alternatives = List.copyOf(alternatives);
        this.agreement = agreement;
        this.exchange = exchange;
    }

    /**
     * @param reason short code that programs can rely on; its sentence is {@code mutual-aid.refused.<reason>}
     */
    public static Refused because(String reason, Serializable... arguments) {
        return new Refused(reason, Message.of("mutual-aid.refused." + reason, arguments), List.of(), "",
                Optional.empty());
    }

    /** The same refusal with a few things that could be done instead, nearest first. */
    public Refused offering(List<Alternative> others) {
        return new Refused(reason, text(), others, agreement, exchange);
    }

    /** The same refusal with the address, on this site, of the agreement that it follows. */
    public Refused quoting(String address) {
        return new Refused(reason, text(), alternatives, address, exchange);
    }

    /** The same refusal with something of one's own that could be given up for what was refused. */
    public Refused exchanging(Alternative own) {
        return new Refused(reason, text(), alternatives, agreement, Optional.of(own));
    }

    public String reason() {
        return reason;
    }

    public List<Alternative> alternatives() {
        return alternatives;
    }

    /** The address of the agreement that it follows; empty where it follows none. */
    public String agreement() {
        return agreement;
    }

    /** Something of one's own that could be given up for what was refused. */
    public Optional<Alternative> exchange() {
        return exchange;
    }

    /**
     * Something similar that is still possible.
     *
     * @param note what somebody has to know to choose
     */
    public record Alternative(String code, String title, Optional<Message> note) {

        public Alternative(String code, String title) {
            this(code, title, Optional.empty());
        }
    }
}
