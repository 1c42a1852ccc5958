package org.mutualaid.confluence.browser.newcomer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.browser.Chromium;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;

/** A page of the library that everybody is to read: asked in My aid and on the page, and again after a change. */
public class ReadingIT {

    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(LocalHost.livedIn()).around(CHROMIUM);

    @Test
    public void aPageIsReadAndAskedForAgainAfterAChangeOfSubstance() {
        Rest coordinator = Rest.as("coordinator", CHROMIUM.url());
        String id = made(coordinator, "How we keep each other safe", "<ac:structured-macro ac:name=\"lesson\"/>");
        made(coordinator, "What is mine", "<ac:structured-macro ac:name=\"my-aid\"/>");
        coordinator.put("/practices/" + id, Map.of("kind", "principles", "mustRead", true)).expect(200);
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open("/display/RIVERSIDE/What+is+mine");
        CHROMIUM.one(".ma-card a[href*='keep+each+other+safe']").click();
        CHROMIUM.one(".ma-reading [data-ma-do]").click();
        CHROMIUM.until("it is noted", () -> page().contains("You read this page on "));

        CHROMIUM.signIn("coordinator");
        CHROMIUM.open("/pages/viewpage.action?pageId=" + id);
        assertTrue(page(), page().contains("One person said that they read it."));
        assertEquals(List.of(), new AxeBuilder().setLegacyMode().include(".ma-reading")
                .analyze(CHROMIUM.driver()).getViolations());
        CHROMIUM.one(".ma-reading summary").click();
        CHROMIUM.one(".ma-reading [data-address$=changed]").click();
        CHROMIUM.until("all are asked", () -> page().contains("Everybody who confirmed it is asked once more."));
        CHROMIUM.signIn("volunteer2");
        CHROMIUM.open("/pages/viewpage.action?pageId=" + id);
        assertTrue(page(), page().contains("It changed in substance since."));
    }

    private static String made(Rest coordinator, String title, String body) {
        return coordinator.post("/rest/api/content", Map.of("type", "page", "title", title,
                        "space", Map.of("key", "RIVERSIDE"),
                        "body", Map.of("storage", Map.of("value", body, "representation", "storage"))))
                .json().path("id").asText();
    }

    private static String page() {
        return CHROMIUM.text("main");
    }
}
