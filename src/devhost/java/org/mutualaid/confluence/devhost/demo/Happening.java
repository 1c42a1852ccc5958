package org.mutualaid.confluence.devhost.demo;

import java.time.Instant;

/** One thing that happened in the coalition, and how it is done through the host. */
public record Happening(Instant at, Deed deed) {

    /** Done through REST, with the host's clock at the right moment. Done twice, it changes nothing more. */
    public interface Deed {
        void through(HostCalls calls);
    }
}
