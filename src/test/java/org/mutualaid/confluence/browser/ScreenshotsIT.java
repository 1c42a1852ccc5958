package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Assume;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;
import org.mutualaid.confluence.scenario.LocalHost;
import org.mutualaid.confluence.scenario.Rest;
import org.openqa.selenium.OutputType;

/** Takes the pictures of the documentation, when asked by <code>-Dscreenshots=true</code>. */
public class ScreenshotsIT {

    private static final Path FOLDER = Path.of("src", "docs", "images");
    private static final int LARGEST = 300_000;
    private static final Chromium CHROMIUM = new Chromium();

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(asked())
            .around(LocalHost.livedIn()).around(CHROMIUM);

    private static ExternalResource asked() {
        return new ExternalResource() {
            @Override
            protected void before() {
                if (!Boolean.getBoolean("screenshots")) {
                    System.out.println("Pictures of the documentation are not taken: ask for them with "
                            + "-Dscreenshots=true.");
                    Assume.assumeTrue(false);
                }
            }
        };
    }

    @BeforeClass
    public static void signIn() throws IOException {
        Files.createDirectories(FOLDER);
        CHROMIUM.signIn("volunteer");
    }

    @Test
    public void theBoardOnADesk() throws IOException {
        CHROMIUM.open(BoardPage.ADDRESS);
        take("board.png", 1280, 990);
    }

    @Test
    public void theBoardOnAPhone() throws IOException {
        CHROMIUM.open(BoardPage.ADDRESS);
        take("board-360.png", 360, 820);
    }

    @Test
    public void theBoardInTheDark() throws IOException {
        CHROMIUM.open(BoardPage.ADDRESS);
        CHROMIUM.look("dark");
        take("board-dark.png", 1280, 990);
        CHROMIUM.look("light");
    }

    @Test
    public void thePageOfANeed() throws IOException {
        CHROMIUM.open("/plugins/servlet/mutual-aid/need/" + helpedWith());
        take("need.png", 1280, 900);
    }

    @Test
    public void theRosterOnADeskAndOnAPhone() throws IOException {
        CHROMIUM.open("/display/RIVERSIDE/Volunteer+roster");
        take("roster.png", 1280, 900);
        take("roster-360.png", 360, 820);
    }

    @Test
    public void theRegistry() throws IOException {
        CHROMIUM.open("/display/RIVERSIDE/Food+and+supplies");
        take("registry.png", 1280, 990);
    }

    @Test
    public void thePracticeLibrary() throws IOException {
        CHROMIUM.open("/display/RIVERSIDE/What+we+learned");
        take("library.png", 1280, 860);
    }

    @Test
    public void aRoundThatIsClosed() throws IOException {
        JsonNode rounds = Rest.as("volunteer", CHROMIUM.url())
                .get("/rounds?space=RIVERSIDE").expect(200).json().get("results");
        for (JsonNode round : rounds) {
            if (round.path("state").asText().equals("closed")) {
                CHROMIUM.open("/plugins/servlet/mutual-aid/round/" + round.get("code").asText());
                take("round.png", 1280, 990);
                return;
            }
        }
        throw new AssertionError("The demo has no closed round: " + rounds);
    }

    /** A need that several people help with, the reader among them, and of which some is left. */
    private static String helpedWith() {
        for (JsonNode need : Rest.as("volunteer", CHROMIUM.url())
                .get("/needs?space=RIVERSIDE&limit=200&state=open").expect(200).json().get("results")) {
            if (need.get("helpers").asInt() > 1 && need.has("details")) {
                return need.get("code").asText();
            }
        }
        throw new AssertionError("The demo has no need that the reader and others help with");
    }

    private static void take(String name, int width, int height) throws IOException {
        CHROMIUM.size(width, height);
        CHROMIUM.run("window.scrollTo(0, 0)");
        byte[] picture = CHROMIUM.driver().getScreenshotAs(OutputType.BYTES);
        assertTrue(name + " is too large: " + picture.length, picture.length < LARGEST);
        Files.write(FOLDER.resolve(name), picture);
    }
}
