package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A broken glass, from the dialog to the review that nobody made and then somebody makes; with the keyboard alone. */
class BreakGlassTest {

    /** Three working days and the weekend that may be among them. */
    private static final Duration UNTIL_OVERDUE = Duration.ofDays(6);

    @Test
    void anOverdueReviewStopsTheNextOneUntilItIsMade(@TempDir Path profile) {
        try (var workbench = Workbench.builder()
                        .host(JiraProduct.factory(JiraOptions.standard()))
                        .plugin(Repository.bundle())
                        .start();
                var browser = Chromium.at(workbench.address("jira"), profile)) {
            var shop = new Shop(workbench.address("jira"), workbench.clock());
            shop.enforces();
            shop.trustsItsDevelopers();
            String first = shop.startedStory("Let guests pay again");
            String next = shop.startedStory("Show the right price again");

            browser.signIn("dana");
            refusesWithoutAReason(browser, first);
            breaks(browser, first, "Nobody can pay since ten o\u2019clock.");
            movesToDone(browser, first);

            workbench.clock().advance(UNTIL_OVERDUE);
            browser.signIn("dana");
            isRefusedTheNext(browser, next, first);

            browser.signIn("priya");
            opensTheQueue(browser);
            reviews(browser, first, Keys.ARROW_DOWN, "The old payment page was still there.");

            browser.signIn("dana");
            readsTheReview(browser, first, "The old payment page was still there.");
            breaks(browser, next, "The prices are wrong by a factor of ten.");
            browser.signIn("priya");
            opensTheQueue(browser);
            reviews(browser, next, Keys.SPACE, "Each minute was worth it.");
            assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("break-glass"));
        }
    }

    private static void opensTheDialog(Chromium dana, String key) {
        dana.open("/browse/" + key);
        dana.tabTo(element -> "break-glass".equals(element.getAttribute("data-empathy-gate-open")));
        dana.press(Keys.ENTER);
        assertThat(dana.textOf("dialog[open]", "An approver has to review it by"))
                .isNotEmpty();
        assertThat(dana.focused().getAttribute("name")).isEqualTo("reason");
    }

    private static void refusesWithoutAReason(Chromium dana, String key) {
        opensTheDialog(dana, key);
        dana.pictures("glass-1-dialog");
        submits(dana);

        dana.textOf("dialog[open] [data-error-for=reason]", "Please fill this in.");
        assertThat(dana.focused().getAttribute("name")).isEqualTo("reason");
        dana.pictures("glass-2-reason-missing");
        dana.press(Keys.ESCAPE);
        dana.waitUntilGone("dialog[open]");
    }

    private static void breaks(Chromium dana, String key, String reason) {
        opensTheDialog(dana, key);
        dana.press(reason);
        submits(dana);

        dana.element("[data-outcome=OVERRIDDEN]");
        assertThat(dana.element(".empathy-gate-override").getText()).contains("Dana Developer broke the glass.");
        assertThat(dana.element(".empathy-gate-gap-status").getText()).isEqualToIgnoringCase("Overridden");
        assertThat(dana.focused().getAttribute("class")).contains("empathy-gate");
        dana.pictures("glass-3-broken");
    }

    private static void movesToDone(Chromium dana, String key) {
        dana.open("/browse/" + key);
        dana.tabTo(element -> "action_id_31".equals(element.getAttribute("id")));
        dana.press(Keys.ENTER);
        dana.element("dialog[open] #resolution");
        dana.tabTo(element -> "issue-workflow-transition-submit".equals(element.getAttribute("id")));
        dana.press(Keys.ENTER);
        dana.textOf("#wb-said", key + " is now in Done.");
        dana.pictures("glass-4-done");
    }

    private static void isRefusedTheNext(Chromium dana, String key, String unreviewed) {
        opensTheDialog(dana, key);
        dana.press("The prices are wrong.");
        submits(dana);

        assertThat(dana.textOf("dialog[open] [data-error-for='']", "The review of " + unreviewed + " was due on"))
                .contains("Until an approver has reviewed it, nobody of the group");
        assertThat(dana.focused().getAttribute("role")).isEqualTo("alert");
        assertThat(dana.element("dialog[open] [name=reason]").getAttribute("value"))
                .isEqualTo("The prices are wrong.");
        dana.pictures("glass-5-refused");
        dana.press(Keys.ESCAPE);
        dana.waitUntilGone("dialog[open]");
        assertThat(dana.focused().getAttribute("data-empathy-gate-open")).isEqualTo("break-glass");
        assertThat(dana.element("[data-outcome=UNSATISFIED]").isDisplayed()).isTrue();
    }

    private static void opensTheQueue(Chromium priya) {
        priya.open("/");
        priya.tabTo(element -> "summary".equals(element.getTagName()));
        priya.press(Keys.ENTER);
        priya.tabTo(element -> "empathy-gate-queue".equals(element.getAttribute("id")));
        priya.press(Keys.ENTER);
        priya.textOf("main", "Broken glass to review");
    }

    /** The answer is the key that chooses one of the two from the first. */
    private static void reviews(Chromium priya, String key, Keys answer, String comment) {
        assertThat(priya.element("[data-review]").getText()).contains(key, "Dana Developer");
        priya.press("j");
        assertThat(priya.focused().getText()).contains(key);
        submits(priya);
        priya.textOf("[data-review] [data-error-for=justified]", "Please fill this in.");
        priya.textOf("[data-review] [data-error-for=comment]", "Please fill this in.");
        assertThat(priya.focused().getAttribute("name")).isEqualTo("justified");
        priya.pictures("glass-6-review");

        priya.press(answer);
        priya.tabTo(element -> "comment".equals(element.getAttribute("name")));
        priya.press(comment, Keys.ENTER);
        priya.waitUntilGone("[data-review]");
        assertThat(priya.textOf(".empathy-gate [role=status]", "Reviewed.")).isNotEmpty();
        assertThat(priya.focused().getTagName()).isEqualTo("h1");
        priya.pictures("glass-7-reviewed");
    }

    private static void readsTheReview(Chromium dana, String key, String comment) {
        dana.open("/browse/" + key);
        dana.tabTo(element -> element.getAttribute("data-empathy-gate-request") != null);
        dana.press(Keys.ENTER);
        assertThat(dana.textOf("[data-decision]", "broke the glass")).doesNotContain("approved it");
        assertThat(dana.textOf("[data-reviewed]", comment))
                .contains("Priya Owner reviewed it on", "it was not justified");
        dana.pictures("glass-8-decision");
    }

    private static void submits(Chromium browser) {
        browser.tabTo(BreakGlassTest::isSubmit);
        browser.press(Keys.ENTER);
    }

    private static boolean isSubmit(WebElement element) {
        return "submit".equals(element.getAttribute("type"));
    }
}
