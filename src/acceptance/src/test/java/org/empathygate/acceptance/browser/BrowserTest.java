package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A developer and the gate, in a browser: before the click, at the click, and with the keyboard alone. */
class BrowserTest {

    private static final String REASON = "No customer insight is linked.";

    @TempDir
    private static Path profile;

    private static Workbench workbench;
    private static Shop shop;
    private static Chromium browser;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(Repository.bundle())
                .start();
        shop = new Shop(workbench.address("jira"), workbench.clock());
        shop.enforces();
        browser = Chromium.at(workbench.address("jira"), profile);
        browser.signIn("dana");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    @Nested
    class BeforeTheClick {

        @Test
        void theIssueSaysWhetherDoneIsPossibleAndWhyNot() {
            browser.open("/browse/" + shop.startedStory("Told before the click"));

            assertThat(browser.textOf(".empathy-gate", REASON)).contains("Done");
            assertThat(browser.element("[data-outcome=UNSATISFIED] [data-reason=NO_EVIDENCE]")
                            .isDisplayed())
                    .isTrue();
        }
    }

    @Nested
    class AtTheClick {

        @Test
        void doneIsRefusedInTheDialogAndNothingMoves() {
            String key = shop.startedStory("Refused in the dialog");
            browser.open("/browse/" + key);
            browser.click("#action_id_31");
            browser.click("dialog[open] #issue-workflow-transition-submit");

            assertThat(browser.textOf("dialog[open] #form-errors", key + " is not Done yet"))
                    .contains("no customer insight is linked");
            assertThat(browser.focused().getAttribute("id")).isEqualTo("form-errors");
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone("dialog.wb-dialog");
            assertThat(browser.element("#status-val").getText()).isEqualToIgnoringCase("In Progress");
        }

        @Test
        void anInsightLinkedInThePanelsDialogOpensDoneWithoutLoadingThePage() {
            String insight = shop.insight("I gave up at the address step, twice.");
            String key = shop.startedStory("Linked without a reload");
            browser.open("/browse/" + key);
            browser.script("window.stillTheSamePage = true");
            browser.click("[data-empathy-gate-open=link]");
            browser.element("dialog[open] [name=insight]").sendKeys(insight);
            browser.element("dialog[open] [name=relevance]").sendKeys("The address is typed only once.");
            browser.click("dialog[open] [type=submit]");

            browser.element("[data-outcome=SATISFIED]");
            assertThat(browser.element(".empathy-gate blockquote").getText())
                    .contains("I gave up at the address step, twice.");
            assertThat(browser.script("return window.stillTheSamePage")).isEqualTo("true");

            browser.click("#action_id_31");
            browser.click("dialog[open] #issue-workflow-transition-submit");
            browser.textOf("#wb-said", key + " is now in Done.");
            assertThat(browser.element("#status-val").getText()).isEqualToIgnoringCase("Done");
        }

        @Test
        void aLinkAddedInTheDialogCounts() {
            String key = shop.startedStory("Linked in the same submit");
            browser.open("/browse/" + key);
            browser.click("#action_id_31");
            browser.element("dialog[open] #transition-link-desc").sendKeys("is informed by");
            browser.element("dialog[open] #transition-link-key").sendKeys(shop.insightIssue("It was gone at home"));
            browser.click("dialog[open] #issue-workflow-transition-submit");

            browser.textOf("#wb-said", key + " is now in Done.");
        }
    }

    @Nested
    class WithTheKeyboardAlone {

        @Test
        void oneIsRefusedLinksAnInsightAndIsDone() {
            String insight = shop.insight("I could not find the button.");
            String key = shop.startedStory("Nobody touches the mouse");
            browser.open("/browse/" + key);
            browser.press(Keys.TAB);
            assertThat(browser.focused().getText()).isEqualTo("Skip to main content");

            browser.tabTo(BrowserTest::isDone);
            browser.press(Keys.ENTER);
            browser.element("dialog[open] #resolution");
            browser.tabTo(element -> "issue-workflow-transition-submit".equals(element.getAttribute("id")));
            browser.press(Keys.ENTER);
            browser.textOf("dialog[open] #form-errors", "no customer insight is linked");
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone("dialog.wb-dialog");
            assertThat(isDone(browser.focused())).isTrue();

            browser.tabTo(element -> "link".equals(element.getAttribute("data-empathy-gate-open")));
            browser.press(Keys.ENTER);
            browser.element("dialog[open] [name=insight]");
            browser.tabTo(element -> "insight".equals(element.getAttribute("name")));
            browser.press(insight);
            browser.tabTo(element -> "relevance".equals(element.getAttribute("name")));
            browser.press("The button is where they look.", Keys.ENTER);
            browser.element("[data-outcome=SATISFIED]");

            browser.open("/browse/" + key);
            browser.tabTo(BrowserTest::isDone);
            browser.press(Keys.ENTER);
            browser.element("dialog[open] #resolution");
            browser.tabTo(element -> "issue-workflow-transition-submit".equals(element.getAttribute("id")));
            browser.press(Keys.ENTER);
            browser.textOf("#wb-said", key + " is now in Done.");
        }
    }

    @Nested
    class ThePages {

        @Test
        void breakNoRuleOfTheirOwnContentSecurityPolicy() {
            browser.complaints();
            browser.open("/browse/" + shop.startedStory("Nothing in the console"));
            browser.element(".empathy-gate");
            browser.click("#action_id_31");
            browser.element("dialog[open] #resolution");

            assertThat(browser.complaints()).isEmpty();
        }

        @Test
        void neverScrollSideways() {
            browser.open("/browse/" + shop.startedStory("W".repeat(200)));

            assertThat(browser.scrollsSideways()).isFalse();
        }
    }

    private static boolean isDone(WebElement element) {
        return "action_id_31".equals(element.getAttribute("id"));
    }
}
