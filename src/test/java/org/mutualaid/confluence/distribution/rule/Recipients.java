package org.mutualaid.confluence.distribution.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Recipients for tests: made by hand, or by chance. */
final class Recipients {

    static final Instant START = Instant.parse("2026-11-01T08:00:00Z");

    private Recipients() {
    }

    /** Asked so many hours after the start; can wait as many days as hours. */
    static Recipient recipient(String code, long capacity, int hours) {
        return in("north", code, capacity, hours);
    }

    static Recipient in(String area, String code, long capacity, int hours) {
        Instant asked = START.plus(Duration.ofHours(hours));
        return new Recipient(code, Optional.of(area), capacity, asked.plus(Duration.ofDays(hours)), asked, 0);
    }

    static Recipient having(long before, Recipient recipient) {
        return new Recipient(recipient.code(), recipient.area(), recipient.capacity(), recipient.deadline(),
                recipient.asked(), before);
    }

    /** Up to so many, with many ties. */
    static List<Recipient> random(Random random, int most) {
        List<Recipient> all = new ArrayList<>();
        int number = 1 + random.nextInt(most);
        for (int each = 0; each < number; each++) {
            Instant asked = START.plus(Duration.ofHours(random.nextInt(9)));
            all.add(new Recipient(
                    "N-" + (1000 + each),
                    random.nextInt(8) == 0 ? Optional.empty() : Optional.of("area" + random.nextInt(5)),
                    1 + random.nextInt(7),
                    asked.plus(Duration.ofDays(random.nextInt(4))),
                    asked,
                    random.nextInt(3) * random.nextInt(5)));
        }
        return all;
    }
}
