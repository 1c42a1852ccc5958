package org.mutualaid.confluence.browser.stock;

import static org.mutualaid.confluence.browser.stock.Effort.Move.DECIDE;
import static org.mutualaid.confluence.browser.stock.Effort.Move.HOME;
import static org.mutualaid.confluence.browser.stock.Effort.Move.KEY;
import static org.mutualaid.confluence.browser.stock.Effort.Move.POINT;
import static org.mutualaid.confluence.browser.stock.Effort.Move.SCROLL;
import static org.mutualaid.confluence.browser.stock.Effort.Move.WAIT;

import java.util.EnumMap;
import java.util.Map;
import org.mutualaid.confluence.browser.Chromium;
import org.openqa.selenium.WebElement;

/**
 * Counts what a person does on a phone and adds it up by the keystroke-level model of Card, Moran and Newell (1980).
 * Nothing here is timed: the same walk has the same sum on every machine.
 */
final class Effort {

    private final Map<Move, Integer> done = new EnumMap<>(Move.class);
    private final Chromium browser;
    private boolean typing;

    Effort(Chromium browser) {
        this.browser = browser;
    }

    /** What comes next, or what to write. */
    void decide() {
        count(DECIDE, 1);
    }

    /** Presses something: scrolls until it is in sight, and leaves the keyboard. */
    void press(WebElement target) {
        long screens = ((Number) browser.run("const box = arguments[0].getBoundingClientRect();"
                + "const over = Math.max(0, box.bottom - window.innerHeight, -box.top);"
                + "return Math.ceil(over / (window.innerHeight * 0.7))", target)).longValue();
        count(SCROLL, (int) screens);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", target);
        count(POINT, 1);
        leave(false);
    }

    void type(String text) {
        leave(true);
        count(KEY, text.length());
    }

    /** Something is sent and answered. */
    void send() {
        count(WAIT, 1);
    }

    double seconds() {
        return done.entrySet().stream().mapToDouble(entry -> entry.getKey().seconds * entry.getValue()).sum();
    }

    @Override
    public String toString() {
        return done + " = " + Math.round(seconds()) + " s";
    }

    private void leave(boolean forTyping) {
        if (typing != forTyping) {
            count(HOME, 1);
            typing = forTyping;
        }
    }

    private void count(Move move, int times) {
        done.merge(move, times, Integer::sum);
    }

    /** What the model knows, with the slower figure where there are two. */
    enum Move {

        /** Mental preparation, Card, Moran and Newell. */
        DECIDE(1.35),

        /** Pointing, as with a mouse, and the press itself; a tap on glass is no slower. */
        POINT(1.1 + 0.2),

        /** A letter on glass: 36.2 words a minute, Palin and others 2019; 0.28 on a keyboard. */
        KEY(0.33),

        /** From pointing to writing and back; on a phone the same hand, counted all the same. */
        HOME(0.4),

        /** One flick over most of a screen, counted as pointing. */
        SCROLL(1.1),

        /** Waiting for an answer: the second within which a thought is not broken, Miller 1968. */
        WAIT(1.0);

        private final double seconds;

        Move(double seconds) {
            this.seconds = seconds;
        }
    }
}
