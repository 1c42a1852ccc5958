package org.mutualaid.confluence.browser;

import java.util.List;
import java.util.Map;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The demo's board, as it stands in a browser. */
public record BoardPage(Chromium browser) {

    public static final String ADDRESS = "/display/RIVERSIDE/Need+board";

    public BoardPage open(String query) {
        browser.open(ADDRESS + query);
        return this;
    }

    /** Codes of the needs listed, from first to last. */
    public List<String> codes() {
        return strings("return Array.from(document.querySelectorAll('[data-ma-items] > [data-ma-need]'),"
                + " item => item.dataset.maNeed)");
    }

    /** Each link of the head with its number and where it leads. */
    @SuppressWarnings("unchecked")
    public Map<String, Long> counts() {
        return (Map<String, Long>) browser.run("return Object.fromEntries(Array.from(document.querySelectorAll("
                + "'.ma-counts a'), link => [link.getAttribute('href'), Number(link.querySelector('strong')"
                + ".textContent)]))");
    }

    /** The number in the sentence of the head that ends with these words. */
    public int count(String words) {
        String script = "return Number(Array.from(document.querySelectorAll('.ma-counts a')).find("
                + "link => link.textContent.trim().endsWith(arguments[0])).querySelector('strong').textContent)";
        return ((Long) browser.run(script, words)).intValue();
    }

    public void choose(String field, String label) {
        mark();
        new Select(browser.one("select[name='nb." + field + "']")).selectByVisibleText(label);
        untilReplaced();
    }

    public void follow(String link) {
        mark();
        browser.one(link).click();
        untilReplaced();
    }

    private void mark() {
        browser.run("document.querySelector('[data-ma-part=list]').dataset.seen = 'yes'");
    }

    private void untilReplaced() {
        browser.until("the list is loaded again", () -> browser.all("[data-seen]").isEmpty());
    }

    /** Presses "Show more" until nothing is left. */
    public void showAll() {
        while (!browser.all("a[data-ma-more]").isEmpty()) {
            int before = codes().size();
            browser.one("a[data-ma-more]").click();
            browser.until("more is shown", () -> codes().size() > before);
        }
    }

    public String card(String code) {
        return "[data-ma-items] > [data-ma-need='" + code + "']";
    }

    public String said() {
        return browser.text("[data-ma-say]");
    }

    public void openAskForm() {
        browser.one(".ma-head [data-ma-ask]").click();
    }

    public void type(String field, String text) {
        WebElement input = browser.one(".ma-ask [name=" + field + "]");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", input);
        if (input.getTagName().equals("select")) {
            new Select(input).selectByVisibleText(text);
        } else if (field.equals("neededBy")) {
            browser.run("arguments[0].value = arguments[1]", input, text);
        } else {
            input.clear();
            input.sendKeys(text);
        }
    }

    public String typed(String field) {
        return browser.one(".ma-ask [name=" + field + "]").getDomProperty("value");
    }

    public void send() {
        WebElement button = browser.one(".ma-ask [type=submit]");
        browser.run("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String script) {
        return (List<String>) browser.run(script);
    }
}
