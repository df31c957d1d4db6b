package org.empathygate.acceptance.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.empathygate.acceptance.Repository;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A Chromium without a window, at one Jira or Confluence. It waits for what a page shows, at most {@value #PATIENCE_SECONDS} seconds. */
final class Chromium implements AutoCloseable {

    /** The width of a narrow and of a usual window, in pixels. */
    static final int NARROW = 400;

    static final int WIDE = 1280;

    /** Whether pictures are kept; to take them costs more than a minute. */
    private static final boolean PICTURES = Boolean.getBoolean("empathygate.pictures");

    private static final long PATIENCE_SECONDS = 20;
    private static final int MOST_TABS = 80;
    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVERS =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private final URI jira;
    private final ChromeDriver driver;

    private Chromium(URI jira, ChromeDriver driver) {
        this.jira = jira;
        this.driver = driver;
    }

    /** Starts one; the test is skipped, saying so, on a machine without Chromium and its driver. */
    static Chromium at(URI jira, Path profile) {
        Assumptions.assumeTrue(
                find(BROWSERS).findFirst().isPresent()
                        && find(DRIVERS).findFirst().isPresent(),
                "no Chromium with a driver on this machine: apt-get install chromium chromium-driver");
        Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
        var options = new ChromeOptions();
        options.setBinary(find(BROWSERS).findFirst().orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=1280,1000",
                "--user-data-dir=" + profile);
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(find(DRIVERS).findFirst().orElseThrow().toFile())
                .build();
        return new Chromium(jira, new ChromeDriver(service, options));
    }

    private static Stream<Path> find(List<Path> places) {
        return places.stream().filter(Files::isExecutable);
    }

    void signIn(String person) {
        driver.manage().deleteAllCookies();
        open("/login.jsp");
        element("#login-form-username").sendKeys(person);
        element("#login-form-password").sendKeys(person, Keys.ENTER);
        element(".wb-person");
    }

    /** The same in a Confluence, whose form has other names. */
    void signInToWiki(String person) {
        leave();
        open("/login.action");
        element("#os_username").sendKeys(person);
        element("#os_password").sendKeys(person, Keys.ENTER);
        element(".wb-person");
    }

    /** From now on nobody is signed in anywhere. */
    void leave() {
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    }

    /** Where the browser is. */
    String address() {
        return driver.getCurrentUrl();
    }

    /** Opens a path below Jira's context path. */
    void open(String path) {
        driver.get(jira + path);
    }

    /** Opens the page again and again until such an element is on it. */
    void reloadUntil(String path, String css) {
        patiently().until(page -> {
            open(path);
            return !driver.findElements(By.cssSelector(css)).isEmpty();
        });
    }

    /** The first element that matches, as soon as it is shown. */
    WebElement element(String css) {
        return patiently().until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(css)));
    }

    void click(String css) {
        patiently()
                .until(ExpectedConditions.elementToBeClickable(By.cssSelector(css)))
                .click();
    }

    /**
     * Waits until the first element that matches shows the text. A page that is replaced by the next one while it is read has
     * no text; the driver has more than one error for that.
     */
    String textOf(String css, String expected) {
        return patiently()
                .ignoring(WebDriverException.class)
                .withMessage(() -> css + " to show \"" + expected + "\"; it shows: " + shownBy(css))
                .until(page -> Optional.of(page.findElement(By.cssSelector(css)).getText())
                        .filter(text -> text.contains(expected))
                        .orElse(null));
    }

    private String shownBy(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("nothing");
    }

    /** Waits until the browser is at another address. */
    void waitUntilAwayFrom(String address) {
        patiently().until(ExpectedConditions.not(ExpectedConditions.urlToBe(address)));
    }

    void waitUntilGone(String css) {
        patiently().until(ExpectedConditions.invisibilityOfElementLocated(By.cssSelector(css)));
    }

    /** Makes the window as wide and as high, in pixels. */
    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    /** The addresses of the page's style sheets. */
    String styleSheets() {
        return script("return [...document.styleSheets].map(sheet => sheet.href).join(' ')");
    }

    /** Whether the page is wider than its window. */
    boolean scrollsSideways() {
        return script("return document.documentElement.scrollWidth > window.innerWidth")
                .equals("true");
    }

    /** The background colour of the first element that matches. */
    String background(String css) {
        return element(css).getCssValue("background-color");
    }

    /** What the page's scripts answer, as text. */
    String script(String javaScript) {
        return String.valueOf(driver.executeScript(javaScript));
    }

    /** The element that has the focus. */
    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Presses Tab until such an element has the focus; fails when none is reached. A page may be replaced meanwhile. */
    WebElement tabTo(Predicate<WebElement> wanted) {
        for (int i = 0; i < MOST_TABS; i++) {
            press(Keys.TAB);
            try {
                WebElement reached = focused();
                if (wanted.test(reached)) {
                    return reached;
                }
            } catch (StaleElementReferenceException replaced) {
                // The next page begins at its first element.
            }
        }
        throw new AssertionError("not reached by keyboard in " + MOST_TABS + " steps on " + driver.getTitle());
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** What the page or the browser complained about, except missing pages that a test asked for. */
    List<String> complaints() {
        return driver.manage().logs().get("browser").getAll().stream()
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .filter(message -> message.startsWith("SEVERE"))
                .toList();
    }

    /** How long the page took from its request until it was shown whole, as a reader waits for it. */
    long millisecondsTo(String path) {
        open(path);
        return Long.parseLong(script("const page = performance.getEntriesByType('navigation')[0];"
                + "return Math.round(page.domComplete - page.requestStart)"));
    }

    /** Says a figure where whoever runs the tests reads it. */
    void note(String figure) {
        Logger.getLogger(Chromium.class.getName()).info(figure);
    }

    /** Makes the window as wide as this, in CSS pixels, which a headless window itself cannot be. */
    void width(int pixels) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", pixels, "height", 1000, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Whether the person likes it dark. */
    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /** Keeps what the page looks like light, dark and narrow. */
    void pictures(String name) {
        if (!PICTURES) {
            return;
        }
        picture(name + "-light");
        dark(true);
        picture(name + "-dark");
        dark(false);
        width(NARROW);
        picture(name + "-narrow");
        width(WIDE);
    }

    /** Keeps what the whole page looks like in {@code target/pictures}, for people who want to look at it. */
    void picture(String name) {
        if (!PICTURES) {
            return;
        }
        script("document.getAnimations().forEach(animation => animation.finish())");
        Map<String, Object> taken = driver.executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true));
        keep(name + ".png", String.valueOf(taken.get("data")));
    }

    /** Keeps the page as it is printed in {@code target/pictures}, as PDF. */
    void printed(String name) {
        if (!PICTURES) {
            return;
        }
        Map<String, Object> taken = driver.executeCdpCommand("Page.printToPDF", Map.of("preferCSSPageSize", true));
        keep(name + ".pdf", String.valueOf(taken.get("data")));
    }

    private static void keep(String name, String base64) {
        Path pictures = Repository.root().resolve("src/acceptance/target/pictures");
        try {
            Files.createDirectories(pictures);
            Files.write(pictures.resolve(name), Base64.getDecoder().decode(base64));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WebDriverWait patiently() {
        WebDriver browser = driver;
        return new WebDriverWait(browser, Duration.ofSeconds(PATIENCE_SECONDS));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
