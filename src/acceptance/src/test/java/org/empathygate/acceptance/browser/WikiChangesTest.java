package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.acceptance.browser.Wiki.gap;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work goes on while people read about it: what is fresh, what was kept, and what somebody hostile wrote. */
class WikiChangesTest {

    private static final String HOSTILE = "\"'><img src=x onerror=window.hit=1></textarea></title>"
            + "<script>window.hit=1</script> ${7*7} {0} $& $!{a} \u202eolleh \u200f " + "W".repeat(120);

    /** Elements in the macros that nothing of ours writes. */
    private static final String FOREIGN =
            "return document.querySelectorAll('#main-content :is(img, script, iframe, object, embed, style, link, form,"
                    + " input, [onerror], [onclick], [onload])').length + (window.hit || 0)";

    @TempDir
    private static Path profile;

    private static Wiki wiki;
    private static Chromium browser;

    @BeforeAll
    static void start() throws Exception {
        wiki = Wiki.open();
        browser = Chromium.at(wiki.workbench().address("confluence"), profile);
        browser.signInToWiki("dana");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        wiki.close();
    }

    @AfterEach
    void nobodyComplains() {
        assertThat(browser.complaints()).isEmpty();
    }

    private static String shown() {
        return browser.element("#main-content").getText();
    }

    private static void fitsOnATelephone() {
        browser.width(Chromium.NARROW);
        assertThat(browser.scrollsSideways()).isFalse();
        browser.width(Chromium.WIDE);
    }

    @Test
    void refreshShowsWhatIsSoNow() {
        wiki.story("The first", "fresh");
        String page = wiki.published("To be refreshed", gap("jql", "labels = fresh"));
        browser.open(page);
        browser.textOf("#main-content", "1 open work item is not satisfied yet");
        wiki.story("The second", "fresh");
        browser.open(page);
        assertThat(shown()).contains("1 open work item is");
        wiki.workbench().clock().advance(Duration.ofSeconds(6));

        browser.click("#main-content .empathy-wiki-foot a:last-child");

        browser.textOf("#main-content", "2 open work items are not satisfied yet");
    }

    @Test
    void aSnapshotStandsBesideWhatIsNow() {
        String story = wiki.story("Ships without anybody asking", "kept");
        wiki.story("Waits for somebody to ask", "kept");
        String page = wiki.published(
                "Kept",
                "<p>Until now: " + gap("jql", "labels = kept", "snapshot", "line", "display", "lozenge") + "</p>"
                        + gap("jql", "labels = kept", "snapshot", "kickoff"));
        browser.open(page);
        browser.textOf("#main-content", "kept by Dana Developer");
        wiki.bypassed(story);
        wiki.workbench().clock().advance(Duration.ofDays(1));

        browser.open(page);

        assertThat(shown())
                .containsPattern("Then 0 \\(.*, kept by Dana Developer\\), now 1 shipped against the customer")
                .containsPattern("\\(then 0 on .*, kept by Dana Developer, now 1\\)")
                .contains("1 more", "1 fewer", "Unchanged");
        browser.pictures("wiki-snapshot");
        fitsOnATelephone();
    }

    @Test
    void aSnapshotThatSomebodyChangedByHandIsNamedAndNotShown() {
        wiki.story("Counted once", "touched");
        String page = wiki.published(
                "Touched",
                "<p>Until now: " + gap("jql", "labels = touched", "snapshot", "line", "display", "lozenge") + "</p>"
                        + gap("jql", "labels = touched", "snapshot", "kickoff"));
        browser.open(page);
        browser.textOf("#main-content", "kept by Dana Developer");
        wiki.rewrites("\"UNSATISFIED\":1", "\"UNSATISFIED\":7", page.replaceAll(".*=", ""));

        browser.open(page);

        assertThat(shown())
                .contains(
                        "What is kept as line was changed by hand, so it is not shown.",
                        "What is kept as kickoff was changed by hand, so it is not shown.",
                        "1 open work item is not satisfied yet")
                .doesNotContain("kept by", "Then 7", "then 7");
        browser.pictures("wiki-touched");
        fitsOnATelephone();
    }

    @Test
    void whatSomebodyHostileWroteIsShownAsItWasWritten() {
        String story = wiki.story(HOSTILE, "hostile");
        wiki.jira(
                "dana",
                "POST",
                "/rest/empathy-gate/1.0/issues/" + story + "/overrides",
                Map.of(
                        "affected",
                        HOSTILE,
                        "premortem",
                        HOSTILE,
                        "pressures",
                        List.of("SPEED"),
                        "reasonCode",
                        "TRADE_OFF",
                        "reason",
                        HOSTILE,
                        "revisitOn",
                        LocalDate.now(wiki.workbench().clock()).plusDays(20).toString()));
        String page = wiki.published(
                "Hostile",
                gap("jql", "labels = hostile", "display", "table")
                        + gap(
                                "jql",
                                "labels = hostile",
                                "display",
                                "register",
                                "columns",
                                "issue,summary,affected,reason,premortem")
                        + gap("issue", story, "display", "lozenge")
                        + gap("jql", HOSTILE)
                        + gap("project", HOSTILE)
                        + gap("project", "SHOP", "link", HOSTILE)
                        + gap("project", "SHOP", "columns", HOSTILE)
                        + gap("project", "SHOP", "snapshot", HOSTILE));

        browser.open(page);

        assertThat(shown()).contains("<script>window.hit=1</script> ${7*7} {0} $& $!{a}");
        assertThat(browser.script("return [...document.querySelectorAll('#main-content bdi')].filter(each =>"
                        + " each.textContent.includes('<script>window.hit=1</script> ${7*7} {0} $& $!{a}')).length"))
                .isEqualTo("5");
        assertThat(browser.script(FOREIGN)).isEqualTo("0");
        browser.pictures("wiki-hostile");
        fitsOnATelephone();
    }
}
