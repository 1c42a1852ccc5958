package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** A reader whose browser runs no script: everything can be read, and the page says what cannot be done. */
public class WithoutScriptIT {

    private static final Chromium CHROMIUM = new Chromium("--blink-settings=scriptEnabled=false");

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    @Before
    public void openBoard() {
        CHROMIUM.signIn("volunteer");
        CHROMIUM.open(BoardPage.ADDRESS);
    }

    @Test
    public void theBoardIsReadAndSaysThatActingNeedsScript() {
        assertEquals(20, codes().size());
        assertTrue(noscript().isDisplayed());
        assertTrue(noscript().getText().contains("JavaScript"));
        assertTrue(CHROMIUM.all(".ma-board button:not(.ma-show)").stream().noneMatch(WebElement::isDisplayed));
        assertFalse(CHROMIUM.one(".ma-ask").isDisplayed());
    }

    @Test
    public void filtersAreAPlainForm() {
        new Select(CHROMIUM.one("select[name='nb.area']")).selectByVisibleText("Elm Park");
        CHROMIUM.one(".ma-show").click();
        CHROMIUM.until("the filter is in the address",
                () -> CHROMIUM.driver().getCurrentUrl().contains("nb.area=elm-park"));
        CHROMIUM.until("one area is listed", () -> areas().equals(Set.of("Elm Park")));
        CHROMIUM.one(".ma-chosen a").click();
        CHROMIUM.until("all areas are listed", () -> areas().size() > 1);
    }

    @Test
    public void theListAndTheNextPageAreLinks() {
        List<String> cards = codes();
        CHROMIUM.one("[data-ma-view=list]").click();
        CHROMIUM.until("the list is shown", () -> CHROMIUM.one("table.ma-table").isDisplayed());
        assertEquals(cards, codes());
        CHROMIUM.one("a[data-ma-more]").click();
        CHROMIUM.until("the next page is shown", () -> CHROMIUM.all("a[data-ma-begin]").size() == 1);
        assertTrue(codes().stream().noneMatch(cards::contains));
        CHROMIUM.one("a[data-ma-begin]").click();
        CHROMIUM.until("the beginning is shown", () -> codes().equals(cards));
    }

    @Test
    public void thePageOfANeedIsRead() {
        CHROMIUM.one("[data-ma-items] .ma-title a").click();
        CHROMIUM.until("the story is shown", () -> !CHROMIUM.all(".ma-story li").isEmpty());
        assertTrue(CHROMIUM.one(".ma-facts").isDisplayed());
        assertTrue(noscript().getText().contains("JavaScript"));
        assertTrue(CHROMIUM.all(".ma-need button").stream().noneMatch(WebElement::isDisplayed));
    }

    private static WebElement noscript() {
        return CHROMIUM.one(".ma > noscript p");
    }

    private static Set<String> areas() {
        return CHROMIUM.all(".ma-card__name .ma-notes bdi:nth-child(3)").stream()
                .map(WebElement::getText)
                .collect(Collectors.toSet());
    }

    private static List<String> codes() {
        return CHROMIUM.all("[data-ma-items] > [data-ma-need]").stream()
                .map(item -> item.getDomAttribute("data-ma-need"))
                .collect(Collectors.toList());
    }
}
