package org.mutualaid.confluence.devhost;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the host and of the installed plugin, in UTC. It runs with the system's until somebody sets it. */
public final class HostClock extends Clock {

    private final AtomicReference<Clock> current = new AtomicReference<>(Clock.systemUTC());

    /** Stops the clock at that instant. */
    public void standAt(Instant instant) {
        current.set(Clock.fixed(instant, ZoneOffset.UTC));
    }

    /** Lets the clock run with the system's again. */
    public void run() {
        current.set(Clock.systemUTC());
    }

    @Override
    public Instant instant() {
        return current.get().instant();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new InZone(this, zone);
    }

    /** The same time in another zone; follows when the host's clock is set. */
    private static final class InZone extends Clock {

        private final Clock source;
        private final ZoneId zone;

        private InZone(Clock source, ZoneId zone) {
            this.source = source;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return source.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new InZone(source, other);
        }
    }
}
