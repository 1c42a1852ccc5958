package org.mutualaid.confluence.browser.space;

import java.util.ArrayList;
import java.util.List;
import org.mutualaid.confluence.browser.Chromium;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * What a person does by hand and how long that takes them, after the keystroke-level model of Card, Moran and Newell,
 * with reading added: no clock is looked at. Each act costs a thought, a way to the mouse, a point and a press; each
 * letter a keystroke of a slow typist; each word that is read a quarter of a second.
 */
final class Effort {

    private static final double THOUGHT = 1.35;
    private static final double POINT = 1.1;
    private static final double PRESS = 0.2;
    private static final double HAND = 0.4;
    private static final double KEY = 0.28;
    private static final double WORD = 0.25;

    private final Chromium browser;
    private final List<String> acts = new ArrayList<>();
    private double seconds;

    Effort(Chromium browser) {
        this.browser = browser;
    }

    void click(String css) {
        WebElement target = browser.one(css);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", target);
        target.click();
        done("click " + css, THOUGHT + POINT + PRESS);
    }

    void type(String css, String text) {
        WebElement field = browser.one(css);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", field);
        field.clear();
        field.sendKeys(text);
        done("type " + text, THOUGHT + POINT + PRESS + 2 * HAND + KEY * text.length());
    }

    /** Types into a field of a date or a time; the browser's own way of showing it does not matter. */
    void date(String css, String value) {
        WebElement field = browser.one(css);
        browser.run("arguments[0].value = arguments[1];"
                + "arguments[0].dispatchEvent(new Event('input', {bubbles: true}))", field, value);
        done("type " + value, THOUGHT + POINT + PRESS + 2 * HAND + KEY * value.length());
    }

    void choose(String css, String value) {
        new Select(browser.one(css)).selectByValue(value);
        done("choose " + value, 2 * (THOUGHT + POINT + PRESS));
    }

    void chooseText(String css, String text) {
        new Select(browser.one(css)).selectByVisibleText(text);
        done("choose " + text, 2 * (THOUGHT + POINT + PRESS));
    }

    /** Reads every word of a part of the page. */
    void read(String css) {
        int words = browser.text(css).split("\\s+").length;
        done("read " + words + " words of " + css, THOUGHT + WORD * words);
    }

    double seconds() {
        return seconds;
    }

    private void done(String act, double cost) {
        acts.add(act);
        seconds += cost;
    }

    @Override
    public String toString() {
        return Math.round(seconds) + " seconds: " + String.join("; ", acts);
    }
}
