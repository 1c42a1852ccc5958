package org.mutualaid.confluence.devhost.demo;

import java.time.Instant;

/** One thing that happened in the coalition, and how it is done through the host. */
record Happening(Instant at, Deed deed) {

    /** Done through REST, with the host's clock at the right moment. Done twice, it changes nothing more. */
    interface Deed {
        void through(HostCalls calls);
    }
}
