package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.acceptance.browser.Wiki.gap;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.empathygate.acceptance.Calls;
import org.empathygate.workbench.fault.FaultMode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A wiki page that shows how the gap stands, in a browser: to Dana, to Rita who may see less, to nobody, and while Jira fails. */
class WikiPageTest {

    private static final String DANAS = "1 of 2 shipped against the customer";
    private static final String RITAS = "0 of 1 shipped against the customer";
    private static final String CONFIDENTIAL = "Ask for an account before the first basket";
    private static final String ANYTHING = "SHOP-14";

    /** The drawings that are seen, and whether each is whole, with letters of at least 10 pixels. */
    private static final String CHARTS = "return '[' + [...document.querySelectorAll('svg[role=img]')]"
            + ".filter(chart => chart.checkVisibility()).map(chart => { const box = chart.getBoundingClientRect();"
            + " const around = chart.parentElement.getBoundingClientRect();"
            + " return chart.getAttribute('viewBox') + ' ' + (box.left >= around.left && box.right <= around.right"
            + " && 12 * box.width / chart.viewBox.baseVal.width >= 10); }).join() + ']'";

    @TempDir
    private static Path profile;

    private static final AtomicInteger WEATHER = new AtomicInteger();

    private static Wiki wiki;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        wiki = Wiki.open();
        browser = Chromium.at(wiki.workbench().address("confluence"), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        wiki.close();
    }

    /** Each test begins with a Jira that is well and nothing remembered. */
    @AfterEach
    void allIsWellAgain() {
        wiki.jiraIsWell();
        wiki.consents("dana", true);
        wiki.muchLater();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void opens(String person, String path) {
        browser.signInToWiki(person);
        browser.open(path);
    }

    private static String shown() {
        return browser.element("#main-content").getText().replaceAll("\\s+", " ");
    }

    private static void fitsOnATelephone() {
        browser.width(Chromium.NARROW);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.width(Chromium.WIDE);
    }

    @Nested
    class EachDisplay {

        @ParameterizedTest
        @ValueSource(strings = {"lozenge", "summary", "table", "trend", "register"})
        void isAsItsReaderMaySeeItLightDarkAndNarrow(String display) {
            String macro = gap("project", "SHOP", "display", display);
            String page = wiki.published(
                    "Displays a " + display, display.equals("lozenge") ? "<p>Today: " + macro + ".</p>" : macro);
            opens("dana", page);
            String danas = shown();
            browser.pictures("wiki-" + display);
            fitsOnATelephone();

            opens("rita", page);
            String ritas = shown();
            browser.picture("wiki-" + display + "-rita");

            assertThat(danas).contains(said(display, "dana"));
            assertThat(ritas).contains(said(display, "rita")).doesNotContain(CONFIDENTIAL, "SHOP-16");
        }

        private List<String> said(String display, String reader) {
            boolean dana = reader.equals("dana");
            return switch (display) {
                case "lozenge" -> List.of(dana ? DANAS : RITAS, "as of ");
                case "summary" ->
                    dana
                            ? List.of("1 of 2 done work items shipped without a customer", "1 Overridden", "As of ")
                            : List.of("0 of 1 done work item shipped without a customer", "0 Overridden", "As of ");
                case "table" ->
                    dana ? List.of(CONFIDENTIAL, ANYTHING, "All 17 shown") : List.of(ANYTHING, "All 15 shown");
                case "trend" ->
                    List.of(dana ? "1 of 2 done work items shipped" : "0 of 1 done work item shipped", "Week from");
                default ->
                    dana
                            ? List.of(
                                    CONFIDENTIAL,
                                    "Everybody who buys one thing once",
                                    "For 1 of 3 overrides nobody knows")
                            : List.of("Customers who pay in parts", "For 1 of 2 overrides nobody knows");
            };
        }

        @Test
        void aTrendIsWholeWithItsAxisOnATelephoneToo() {
            opens("dana", wiki.published("A trend for telephones", gap("project", "SHOP", "display", "trend")));
            assertThat(browser.script(CHARTS)).isEqualTo("[0 0 560 264 true]");

            browser.width(Chromium.NARROW);
            assertThat(browser.script(CHARTS)).isEqualTo("[0 0 330 264 true]");
            browser.width(Chromium.WIDE);
        }

        @Test
        void thePageOfResearchSaysWhatRestsOnItAndWhatShippedAgainstIt() {
            opens("dana", Wiki.RESEARCH);
            assertThat(shown())
                    .contains(
                            "3 work items rest on this page.",
                            "1 of 2 done work items that had to pass the gate shipped against it.",
                            CONFIDENTIAL,
                            "Shipped against it; what came of it was not asked yet",
                            "SHOP-6");
            browser.pictures("wiki-insight");
            fitsOnATelephone();

            opens("rita", Wiki.RESEARCH);
            assertThat(shown())
                    .contains("2 work items rest on this page.", "1 more rests on it that you may not see.")
                    .doesNotContain(CONFIDENTIAL);
            browser.picture("wiki-insight-rita");
        }

        @Test
        void theDemosPagesAreWhole() {
            opens("dana", "/display/SHOP/Plan:+buying+without+an+account");
            assertThat(shown()).contains(DANAS, "1 of 2 done work items", "Evidence linked", "Not satisfied yet");
            browser.pictures("wiki-plan");
            fitsOnATelephone();
            browser.open("/display/SHOP/Review:+where+we+stand");
            assertThat(shown()).contains("1 of 2 done work items shipped", "Everybody who buys one thing once");
            browser.pictures("wiki-review");
            fitsOnATelephone();
        }
    }

    @Nested
    class WhenThereIsNothingToShow {

        @Test
        void nobodyIsAskedToLogInAndComesBack() {
            String page = published();
            browser.leave();
            long before = wiki.questions();
            browser.open(page);
            assertThat(shown()).contains("Log in to see the gap").doesNotContain("shipped against", ANYTHING);
            assertThat(wiki.questions()).isEqualTo(before);
            browser.pictures("wiki-anonymous");
            fitsOnATelephone();

            browser.click("#main-content .empathy-wiki-message a");
            browser.element("#os_username").sendKeys("dana");
            browser.element("#os_password").sendKeys("dana", Keys.ENTER);

            browser.textOf("#main-content", DANAS);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "DOWN|Jira does not answer",
                    "SLOW|Jira takes too long",
                    "DRIP|Jira takes too long",
                    "GARBAGE|This answer is not from Empathy Gate",
                    "BROKEN|This answer is not from Empathy Gate",
                    "UNAUTHORIZED|Confluence may not ask Jira for you yet",
                    "FORBIDDEN|Jira does not let you see this",
                    "REDIRECT|This answer is not from Empathy Gate"
                })
        void thePageSaysWhatIsTheCaseAndWhatToDo(FaultMode mode, String said) {
            String page = published();
            wiki.jiraIs(mode, mode == FaultMode.SLOW ? Duration.ofSeconds(30) : Duration.ZERO);
            browser.signInToWiki("dana");

            long took = browser.millisecondsTo(page);

            assertThat(shown()).contains(said, "Try again").doesNotContain("shipped against", ANYTHING);
            assertThat(browser.element("#main-content").getText()).contains("The page around it");
            assertThat(took).isLessThan(9_000);
            browser.note(mode + ": the page took " + took + " ms");
            browser.pictures("wiki-fault-" + mode.name().toLowerCase(Locale.ROOT));
            fitsOnATelephone();

            wiki.jiraIsWell();
            wiki.workbench().clock().advance(Duration.ofMinutes(1));
            browser.click("#main-content .empathy-wiki-message .empathy-wiki-foot a:last-of-type");
            browser.textOf("#main-content", DANAS);
        }

        @Test
        void whatWasSeenBeforeIsShownAsOldUntilItIsTooOld() {
            String page = published();
            opens("dana", page);
            wiki.jiraIs(FaultMode.DOWN, Duration.ZERO);
            wiki.workbench().clock().advance(Duration.ofMinutes(10));
            browser.open(page);

            assertThat(shown()).contains("Old values, as of", DANAS);
            browser.pictures("wiki-old");
            fitsOnATelephone();
        }

        @Test
        void theMacroSaysWhatIsWrongWithItself() {
            String page = wiki.published(
                    "Wrong",
                    gap("project", "SHOP", "epic", "SHOP-1")
                            + gap("jql", "colour = red")
                            + gap("project", "NONE")
                            + gap("project", "SHOP", "link", "Nowhere")
                            + gap("jql", "project = SHOP AND labels = none-has-this")
                            + gap("version", "2.0", "rows", "x"));
            opens("dana", page);

            assertThat(shown())
                    .contains(
                            "Choose one of these and leave the others empty",
                            "Field 'colour' does not exist",
                            "This is not in Jira",
                            "There is no such link to Jira",
                            "No work items here",
                            "A version belongs to a project");
            browser.pictures("wiki-wrong");
            fitsOnATelephone();
        }

        private String published() {
            return wiki.published(
                    "For all weathers " + WEATHER.incrementAndGet(),
                    "<p>The page around it: " + gap("project", "SHOP", "display", "lozenge") + "</p>"
                            + gap("project", "SHOP"));
        }
    }

    @Test
    void whoHasNotConsentedIsLedOverJiraAndBackToThePage() {
        wiki.consents("dana", false);
        String page = wiki.published("For who consents", gap("project", "SHOP"));
        opens("dana", page);
        assertThat(shown()).contains("Confluence may not ask Jira for you yet").doesNotContain("shipped");
        browser.pictures("wiki-consent");
        fitsOnATelephone();

        browser.click("#main-content .empathy-wiki-message a");
        browser.element("#login-form-username").sendKeys("dana");
        browser.element("#login-form-password").sendKeys("dana", Keys.ENTER);
        browser.picture("wiki-consent-jira");
        browser.click("[name=decision][value=allow]");

        assertThat(browser.textOf("#main-content", "1 of 2 done work items shipped"))
                .contains("Refresh");
        assertThat(browser.address()).contains(page);
    }

    @Test
    void whoDeniesIsBackOnThePageAndAllowsLaterByKeyboardAlone() {
        wiki.consents("dana", false);
        String page = wiki.published("For who denies", gap("project", "SHOP"));
        opens("dana", page);
        follows("Let Confluence ask Jira for you");
        browser.element("#login-form-username");
        browser.press("dana", Keys.TAB, "dana", Keys.ENTER);
        follows("Deny");

        browser.textOf("#main-content", "Confluence may not ask Jira for you yet");
        assertThat(browser.address()).contains(page);

        browser.dark(true);
        browser.width(Chromium.NARROW);
        follows("Let Confluence ask Jira for you");
        assertThat(browser.scrollsSideways()).isFalse();
        follows("Allow");

        browser.textOf("#main-content", "1 of 2 done work items shipped");
        assertThat(browser.scrollsSideways()).isFalse();
        browser.width(Chromium.WIDE);
        browser.dark(false);
    }

    /** By keyboard, to what is called this, and on from there. */
    private static void follows(String name) {
        browser.tabTo(focused -> focused.getText().equals(name));
        String from = browser.address();
        browser.press(Keys.ENTER);
        browser.waitUntilAwayFrom(from);
    }

    @Test
    void aMacroIsPutInWithItsFormLookedAtAndSaved() {
        opens("dana", "/pages/createpage.action?spaceKey=SHOP");
        browser.element("#title").sendKeys("Written here");
        browser.click("[name=list]");
        browser.picture("wiki-editor-list");
        browser.click("[name=macro][value=empathy-gap]");
        browser.element("#param-project").sendKeys("SHOP");
        browser.click("#param-display [value=table]");
        browser.click("[name=preview]");
        browser.textOf(".wb-preview", ANYTHING);
        browser.pictures("wiki-editor-form");
        fitsOnATelephone();
        browser.click("[name=insert]");
        browser.click("[name=preview]");
        browser.textOf(".wb-preview", ANYTHING);
        browser.pictures("wiki-editor-preview");
        fitsOnATelephone();
        browser.click("form.wb-editor .aui-button-primary");

        assertThat(browser.textOf("#main-content", ANYTHING)).contains("All 17 shown");
    }

    @Test
    void twentyMacrosAreOneQuestionAndHardlySlowerThanOne() {
        String one = wiki.published("One macro", gap("project", "SHOP"));
        String twenty = wiki.published(
                "Twenty macros",
                Stream.iterate(1, i -> i + 1)
                        .limit(20)
                        .map(i -> gap(
                                "jql", "project = SHOP AND id != " + i, "display", i % 2 == 0 ? "summary" : "table"))
                        .reduce("", String::concat));
        browser.signInToWiki("dana");
        median(one);
        median(twenty);
        long before = wiki.questions();
        wiki.muchLater();
        browser.open(twenty);
        assertThat(wiki.questions()).isEqualTo(before + 1);

        long single = median(one);
        long many = median(twenty);
        browser.note("A page with one macro took " + single + " ms, with twenty " + many + " ms");
        wiki.jiraIs(FaultMode.SLOW, Duration.ofSeconds(1));
        assertThat(median(twenty)).isLessThan(median(one) * 3 / 2);
    }

    private static long median(String page) {
        return LongStream.range(0, 9)
                .map(i -> {
                    wiki.later();
                    return browser.millisecondsTo(page);
                })
                .sorted()
                .skip(4)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void onPaperItIsWholeAndInMailsItIsNot() {
        String id = wiki.publishedId(
                "Taken away",
                "<p>" + gap("project", "SHOP", "display", "lozenge") + "</p>"
                        + gap("project", "SHOP") + gap("project", "SHOP", "display", "table")
                        + gap("project", "SHOP", "display", "trend") + gap("project", "SHOP", "display", "register"));
        browser.signInToWiki("dana");
        for (String paper : List.of(
                "/spaces/flyingpdf/pdfpageexport.action?pageId=",
                "/pages/exporthtml.action?pageId=",
                "/exportword?pageId=")) {
            String html = new Calls(wiki.workbench().address("confluence"))
                    .call("dana", "GET", paper + id, "")
                    .body();
            assertThat(html).as(paper).contains(DANAS, CONFIDENTIAL, "As of ").doesNotContain(">Refresh<");
        }
        browser.open("/spaces/flyingpdf/pdfpageexport.action?pageId=" + id);
        browser.printed("wiki-paper");
        browser.open("/plugins/servlet/mobile?contentId=" + id);
        browser.width(Chromium.NARROW);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.picture("wiki-mobile");
        browser.width(Chromium.WIDE);
        browser.open("/pages/notification.action?pageId=" + id);
        assertThat(browser.element("body").getText())
                .contains("The gap is on the page itself")
                .doesNotContain("shipped against", CONFIDENTIAL);
        browser.picture("wiki-mail");
        assertThat(browser.complaints())
                .as("what is taken away has no icon")
                .allMatch(each -> each.contains("favicon"));
    }
}
