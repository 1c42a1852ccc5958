package org.mutualaid.confluence.browser;

import static org.junit.Assert.assertEquals;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.junit.Assume;
import org.junit.rules.ExternalResource;
import org.mutualaid.confluence.scenario.LocalHost;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A browser, at the host with the demo unless told otherwise, one for all tests of a class. Where Chromium or its
 * driver is missing, the tests are skipped and say so; a script error fails the class.
 */
public final class Chromium extends ExternalResource {

    private static final List<String> FLAGS = List.of("--headless=new", "--no-sandbox", "--disable-gpu",
            "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--hide-scrollbars", "--lang=en-US");
    /** Answers that tests ask for: a refusal is an error to the browser, but not in a script. */
    private static final Pattern REFUSED =
            Pattern.compile("(/(rest|display|servlet)/\\S* -|/space-wizard.js \\d+) Failed to load resource");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TABS = 200;

    private final Supplier<String> host;
    private final List<String> further;
    private ChromeDriver driver;

    public Chromium(String... further) {
        this(LocalHost.livedIn()::url, further);
    }

    /** A browser at another host. */
    public Chromium(Supplier<String> host, String... further) {
        this.host = host;
        this.further = List.of(further);
    }

    @Override
    protected void before() {
        Path browser = onPath("chromium", "chromium-browser", "google-chrome");
        Path driverFile = onPath("chromedriver");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toString());
        options.addArguments(FLAGS);
        options.addArguments(further);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(driverFile.toFile()).build();
        driver = new ChromeDriver(service, options);
        size(1280, 900);
    }

    @Override
    protected void after() {
        if (driver != null) {
            List<String> errors = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                    .map(entry -> entry.getMessage())
                    .filter(message -> !REFUSED.matcher(message).find())
                    .toList();
            driver.quit();
            assertEquals("script errors", List.of(), errors);
        }
    }

    private static Path onPath(String... names) {
        Optional<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> Arrays.stream(names).map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println("Browser tests are skipped: no " + String.join(" or ", names) + " on the path.");
            Assume.assumeTrue(false);
        }
        return found.get();
    }

    public String url() {
        return host.get();
    }

    public ChromeDriver driver() {
        return driver;
    }

    /** Opens an address below the host's, such as <code>/display/RIVERSIDE/Need+board</code>. */
    public void open(String path) {
        driver.get(url() + path);
    }

    /** Begins as somebody; an empty name is a visitor. */
    public void signIn(String user) {
        driver.manage().deleteAllCookies();
        if (!user.isEmpty()) {
            open("/login");
            one("#os_username").sendKeys(user);
            one("#os_password").sendKeys(user, Keys.ENTER);
            until("signed in as " + user, () -> !all("#user-menu").isEmpty());
        }
    }

    public void size(int width, int height) {
        command("Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    public void look(String scheme) {
        // A colour on its way from one look to the other is neither.
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Takes the line away, or brings it back. */
    public void offline(boolean offline) {
        command("Network.enable", Map.of());
        command("Network.emulateNetworkConditions", Map.of(
                "offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Lets requests whose address fits these patterns fail, as when the site is not reached. */
    public void unreachable(String... patterns) {
        command("Network.enable", Map.of());
        command("Network.setBlockedURLs", Map.of("urls", List.of(patterns)));
    }

    /** Finds what stands in the way of some: what is too wide for the window, and what axe finds in light and dark. */
    public void requireFitForAll() {
        List<String> found = new ArrayList<>();
        long over = (Long) run("return document.documentElement.scrollWidth - innerWidth");
        if (over > 0) {
            found.add(driver.getCurrentUrl() + " is " + over + " pixels too wide");
        }
        for (String scheme : List.of("dark", "light")) {
            look(scheme);
            new AxeBuilder().setLegacyMode().analyze(driver).getViolations().forEach(wrong ->
                    found.add(wrong.getId() + " " + wrong.getNodes().get(0).getHtml() + " "
                            + wrong.getNodes().get(0).getFailureSummary()));
        }
        assertEquals(String.join("\n", found), 0, found.size());
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    public WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** The text of an element as it is in the page, shown or not. */
    public String text(String css) {
        return one(css).getDomProperty("textContent").strip().replaceAll("\\s+", " ");
    }

    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void until(String what, BooleanSupplier holds) {
        try {
            new WebDriverWait(driver, PATIENCE, Duration.ofMillis(50))
                    .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                    .until(page -> holds.getAsBoolean());
        } catch (TimeoutException late) {
            String focus = run("return document.activeElement.outerHTML").toString().lines().findFirst().orElse("");
            throw new AssertionError("Waited in vain: " + what + "; the focus is at " + focus + "\n" + text("main"));
        }
    }

    /** Presses keys where the focus is. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Goes on with the tab key until an element has the focus. */
    public void tabTo(String css) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if (hasFocus(css)) {
                return;
            }
            press(Keys.TAB);
        }
        throw new AssertionError("No way by the keyboard to " + css);
    }

    public boolean hasFocus(String css) {
        return (Boolean) run("return document.activeElement.matches(arguments[0])", css);
    }
}
