package org.mutualaid.confluence.care.lint;

import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.Test;

/** Whatever is written: no failure, places within the text, and no text that makes it work for long. */
public class LintOnHostileTextTest {

    private static final String SIGNS = "0123456789 -.()+/@#$,:;\n\u0000aZñÑ٣é\u0301ﷺ\ud83d\ude00\udc00calle12stDNI";
    private static final List<String> PIECES = List.of(
            "1", "1 ", "1-", "@", "a@", "a@b.", ".@", "+", "(", "12 Aa ", "Calle A ", "call ", "passport ", "1/1/2026 ",
            "DNI 1", "\u0301", "ﷺ", "\ud800", "12 A Street ", "n", "0 0 0 0 ", "AB12345", "12-12-12-");
    private static final int LENGTH = 240_000;

    private final SensitivityLint lint = new SensitivityLint();

    @Test
    public void neverFailsAndNeverLeavesTheText() {
        Random random = new Random(20261123);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(60); length > 0; length--) {
                text.append(random.nextInt(4) == 0
                        ? PIECES.get(random.nextInt(PIECES.size()))
                        : String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length()))));
            }
            int end = 0;
            for (Finding finding : lint.find(text.toString())) {
                assertTrue(finding.start() >= end && finding.end() > finding.start());
                end = finding.end();
            }
            assertTrue(end <= text.length());
        }
    }

    /** A finder that goes back and forth would need hours for these; the limit only ends a test that hangs. */
    @Test(timeout = 60_000)
    public void goesOverLongTextsOnce() {
        for (String piece : PIECES) {
            lint.find(piece.repeat(LENGTH / piece.length()));
        }
    }
}
