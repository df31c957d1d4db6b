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

/** A developer asks and a product owner answers, in a browser: the form, the decision page and the queue. */
class AuthorityTest {

    private static final String HOSTILE = "<img src=x onerror=alert(1)> \"${7*7}\" #set($a=1) \u202eolleh";

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
        shop.trustsItsDevelopers();
        browser = Chromium.at(workbench.address("jira"), profile);
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    @Nested
    class TheStories {

        @Test
        void askedDeclinedThenEvidenceThenDone() {
            String key = shop.startedStory("Keep my basket on every device");
            browser.signIn("dana");
            browser.open("/browse/" + key);
            asks();

            browser.signIn("priya");
            browser.open("/browse/" + key);
            browser.click("[data-empathy-gate-request]");
            assertThat(browser.textOf("main", "We have not asked anyone yet.")).contains("They rebuilt it twice");
            browser.element("[name=wouldBeEnough]").sendKeys("Ask three people who come back.");
            browser.click("[data-send$=decline] [type=submit]");
            assertThat(browser.textOf("[data-decision]", "Ask three people who come back."))
                    .contains("Priya Owner said \"not yet\"");
            assertThat(browser.element(".empathy-gate [role=status]").getText()).contains("Said: not yet.");

            browser.signIn("dana");
            browser.open("/browse/" + key);
            assertThat(browser.textOf(".empathy-gate-override", "Ask three people who come back."))
                    .contains("Priya Owner declined");
            String insight = shop.insight("I built my basket twice, then I left.");
            browser.click("[data-empathy-gate-open=link]");
            browser.element("dialog[open] [name=insight]").sendKeys(insight);
            browser.element("dialog[open] [name=relevance]").sendKeys("The basket is there on both devices.");
            browser.click("dialog[open] [type=submit]");
            browser.element("[data-outcome=SATISFIED]");
            done(key);
        }

        @Test
        void askedApprovedDoneReopenedAndRefused() {
            String key = shop.startedStory("Pay with one tap");
            browser.signIn("dana");
            browser.open("/browse/" + key);
            asks();

            browser.signIn("priya");
            browser.open("/browse/" + key);
            browser.click("[data-empathy-gate-request]");
            browser.click("[data-send$=approve] [type=submit]");
            browser.textOf("[data-send$=approve] [data-error-for=comment]", "Please fill this in.");
            browser.element("[data-send$=approve] [name=comment]").sendKeys("For the fair only.");
            browser.click("[data-send$=approve] [type=submit]");
            assertThat(browser.textOf("[data-decision]", "For the fair only.")).contains("Priya Owner approved it");

            browser.signIn("dana");
            browser.open("/browse/" + key);
            browser.element("[data-outcome=OVERRIDDEN]");
            done(key);
            browser.click("#action_id_41");
            browser.open("/browse/" + key);

            browser.element("[data-outcome=UNSATISFIED]");
            assertThat(browser.element(".empathy-gate-override").getText()).contains("was used");
        }

        @Test
        void whoAskedCanTakeItBack() {
            String key = shop.startedStory("Changed my mind");
            shop.request(key, "They left.");
            browser.signIn("dana");
            browser.open("/browse/" + key);
            browser.click("[data-empathy-gate-form=withdraw] [type=submit]");

            assertThat(browser.textOf(".empathy-gate-override", "withdrew")).isNotEmpty();
            browser.element("[data-empathy-gate-open=override]");
        }

        private static void asks() {
            browser.click("[data-empathy-gate-open=override]");
            browser.click("dialog[open] [data-disables=affected]");
            browser.element("dialog[open] [name=premortem]").sendKeys("They rebuilt it twice and left.");
            browser.click("dialog[open] [value=SPEED]");
            browser.click("dialog[open] [value=TRADE_OFF]");
            browser.element("dialog[open] [name=reason]").sendKeys("The fair is on Friday.");
            browser.script("const day = document.querySelector('dialog[open] [name=revisitOn]'); day.value = day.max;");
            browser.click("dialog[open] [type=submit]");
            assertThat(browser.textOf(".empathy-gate-override", "It waits for an answer."))
                    .isNotEmpty();
        }

        private static void done(String key) {
            browser.click("#action_id_31");
            browser.click("dialog[open] #issue-workflow-transition-submit");
            browser.textOf("#wb-said", key + " is now in Done.");
        }
    }

    @Nested
    class TheForm {

        @Test
        void asksForAPromiseOnlyOfWhoWillFindOut() {
            browser.signIn("dana");
            browser.open("/browse/" + shop.startedStory("Find out later"));
            browser.click("[data-empathy-gate-open=override]");
            assertThat(browser.script("return !!document.querySelector('dialog[open] :checked')"))
                    .isEqualTo("false");
            assertThat(browser.script("return document.querySelector('[data-commitment]').hidden"))
                    .isEqualTo("true");
            browser.click("dialog[open] [value=WILL_FIND_OUT]");

            browser.element("[name='commitment.measure']");
            assertThat(browser.element("dialog[open] fieldset legend").isDisplayed())
                    .isTrue();
            browser.picture("form-light");
            browser.width(Chromium.NARROW);
            browser.picture("form-narrow");
            browser.width(Chromium.WIDE);
        }

        @Test
        void takesMoreStepsThanLinkingAnInsight() {
            shop.insight("The basket is empty when I come back.");
            browser.signIn("dana");
            browser.open("/browse/" + shop.startedStory("The basket when I come back"));
            browser.click("[data-empathy-gate-open=link]");
            browser.element("dialog[open] [name=suggested]");
            int linking = Integer.parseInt(browser.script("return document.querySelectorAll("
                    + "'dialog[open] input:not([name=suggested]), dialog[open] select').length"));
            browser.press(Keys.ESCAPE);
            browser.click("[data-empathy-gate-open=override]");
            int asking = Integer.parseInt(browser.script(
                    "const form = document.querySelector('dialog[open] form'); const names = [...form.elements]"
                            + ".filter(each => each.name && !each.closest('[hidden]')).map(each => each.name);"
                            + "return new Set(names).size"));

            assertThat(linking).isEqualTo(3);
            assertThat(asking).isEqualTo(6).isGreaterThan(linking);
        }
    }

    @Nested
    class TheDecisionPage {

        @Test
        void putsTheCustomersWordsBeforeTheReasons() {
            String key = shop.startedStory("Show the delivery day");
            shop.linked(key, shop.insight("Three weeks were too long for me."), "SUPPORTS");
            long earlier = shop.request(key, "They left.");
            shop.declined(earlier, "Ask two more.");
            long decided = shop.request(key, "They ordered elsewhere.");
            browser.signIn("priya");
            browser.open("/secure/EmpathyOverride.jspa?id=" + decided);

            assertThat(browser.element("main").getText())
                    .containsSubsequence(
                            "What customers said",
                            "Three weeks were too long for me.",
                            "The work item",
                            key,
                            "What Dana Developer says",
                            "They ordered elsewhere.",
                            "Your decision",
                            "Other requests for this work item",
                            "Ask two more.");
            browser.pictures("decision");
        }

        @Test
        void saysWhyOneMayNotDecideAndWhoMay() {
            long request = shop.request(shop.startedStory("Mine to ask, not to decide"), "They left.");
            browser.signIn("dana");
            browser.open("/secure/EmpathyOverride.jspa?id=" + request);

            assertThat(browser.element("[data-why]").getText()).isNotBlank();
            assertThat(browser.element("main").getText()).contains("Who decides: Product Owners.");
            assertThat(browser.script("return document.querySelectorAll('[data-send$=approve]').length"))
                    .isEqualTo("0");
        }

        @Test
        void showsTheNewStateToWhoeverWasSlower() {
            long request = shop.request(shop.startedStory("Decided twice"), "They left.");
            browser.signIn("priya");
            browser.open("/secure/EmpathyOverride.jspa?id=" + request);
            shop.declined(request, "Two calls.");
            browser.element("[data-send$=approve] [name=comment]").sendKeys("Go on.");
            browser.click("[data-send$=approve] [type=submit]");

            browser.textOf("[data-decision]", "Two calls.");
            assertThat(browser.element(".empathy-gate [role=status]").getText()).contains("Somebody else was faster.");
        }

        @Test
        void isNotThereForARequestThatIsNot() {
            browser.signIn("priya");
            browser.open("/secure/EmpathyOverride.jspa?id=999999");
            assertThat(browser.element("main").getText()).contains("Not found");
            browser.open("/secure/EmpathyOverride.jspa?id=%3Cscript%3E");
            assertThat(browser.element("main").getText()).contains("Not found");
        }

        @Test
        void showsHostileAndLongTextHarmlessly() {
            long request = shop.request(shop.startedStory(HOSTILE + "W".repeat(120)), HOSTILE + "W".repeat(600));
            browser.signIn("priya");
            browser.complaints();
            browser.width(Chromium.NARROW);
            browser.open("/secure/EmpathyOverride.jspa?id=" + request);

            assertThat(browser.element("[data-fact=premortem]").getText()).contains("<img src=x", "${7*7}", "#set");
            assertThat(browser.scrollsSideways()).isFalse();
            browser.picture("decision-hostile");
            browser.open("/secure/EmpathyQueue.jspa");
            assertThat(browser.scrollsSideways()).isFalse();
            assertThat(browser.complaints()).isEmpty();
            browser.width(Chromium.WIDE);
        }
    }

    @Nested
    class TheQueue {

        @Test
        void isWorkedWithTheKeyboardAlone() {
            long first = shop.request(shop.startedStory("First in the queue"), "They left.");
            long second = shop.request(shop.startedStory("Second in the queue"), "They left.");
            browser.signIn("priya");
            browser.open("/");
            browser.tabTo(element -> "summary".equals(element.getTagName()));
            browser.press(Keys.ENTER);
            browser.tabTo(element -> "empathy-gate-queue".equals(element.getAttribute("id")));
            browser.press(Keys.ENTER);
            browser.textOf("main", "Second in the queue");

            browser.press("j");
            String oldest = rowInFocus();
            while (!rowInFocus().equals(String.valueOf(first))) {
                browser.press("j");
            }
            browser.press("j");
            assertThat(rowInFocus()).isEqualTo(String.valueOf(second));
            browser.press("k");
            assertThat(rowInFocus()).isEqualTo(String.valueOf(first));
            browser.press(Keys.ARROW_DOWN);
            assertThat(rowInFocus()).isEqualTo(String.valueOf(second));
            assertThat(Long.parseLong(oldest)).isLessThanOrEqualTo(first);
            browser.pictures("queue");
            browser.press(Keys.ENTER);
            browser.tabTo(element -> "wouldBeEnough".equals(element.getAttribute("name")));
            browser.press("One call.");
            browser.tabTo(element -> "submit".equals(element.getAttribute("type")));
            browser.press(Keys.ENTER);

            browser.textOf("[data-decision]", "One call.");
            browser.open("/secure/EmpathyQueue.jspa");
            assertThat(browser.element("main").getText())
                    .contains("First in the queue")
                    .doesNotContain("Second in the queue");
        }

        @Test
        void isInTheMenuOfTheProject() {
            shop.request(shop.startedStory("Seen in the project"), "They left.");
            browser.signIn("priya");
            browser.open("/projects/SHOP");
            browser.click("#empathy-gate-project-queue");

            assertThat(browser.textOf("main", "Waiting for me in SHOP")).contains("Seen in the project");
            browser.open("/secure/EmpathyQueue.jspa?projectKey=NOSUCH");
            assertThat(browser.element("main").getText()).contains("Not found");
        }

        @Test
        void takesAndEndsADelegation() {
            browser.signIn("priya");
            browser.open("/secure/EmpathyQueue.jspa");
            browser.click("summary[data-new-delegation]");
            browser.element("[name=to]").sendKeys("nobody-of-this-name");
            browser.script("const day = document.querySelector('[name=until]'); day.value = day.min;");
            browser.click("[data-send=delegations] [type=submit]");
            browser.textOf("[data-send=delegations] [data-error-for=to]", "There is no active person of this name.");
            browser.element("[name=to]").clear();
            browser.element("[name=to]").sendKeys("rita");
            browser.click("[data-send=delegations] [type=submit]");

            browser.textOf("main", "decides in your place from");
            browser.pictures("delegation");
            browser.click("[data-method=DELETE] [type=submit]");
            assertThat(browser.textOf("main", "Nobody decides in your place")).isNotEmpty();
        }

        @Test
        void takesTheReviewOfABrokenGlass() {
            String key = shop.startedStory("Shipped at once");
            shop.glassBroken(key, "The shop is down.");
            browser.signIn("priya");
            browser.open("/secure/EmpathyQueue.jspa");
            assertThat(browser.element("[data-review]").getText()).contains(key, "The shop is down.");
            assertThat(browser.element("[data-review] legend").isDisplayed()).isTrue();
            browser.pictures("review");
            browser.click("[data-send$=review] [type=submit]");
            browser.textOf("[data-send$=review] [data-error-for=comment]", "Please fill this in.");
            browser.click("[name=justified][value=true]");
            browser.element("[data-send$=review] [name=comment]").sendKeys("It was down.");
            browser.click("[data-send$=review] [type=submit]");
            browser.waitUntilGone("[data-review]");

            browser.signIn("dana");
            browser.open("/browse/" + key);
            browser.click("[data-empathy-gate-request]");
            assertThat(browser.textOf("[data-decision]", "broke the glass")).doesNotContain("approved it");
        }

        @Test
        void takesWhatCameOfAPromiseAndWhichMailsOneWants() {
            String key = shop.startedStory("Promised and kept");
            shop.promise(key, "dana", "Ten calls are made.");
            String insight = shop.insight("Nine of ten found it.");
            browser.signIn("dana");
            browser.open("/secure/EmpathyQueue.jspa");
            browser.click("[data-commitment-id] summary");
            browser.pictures("promises");
            browser.click("[data-send$=break] [type=submit]");
            browser.textOf("[data-send$=break] [data-error-for=comment]", "Please fill this in.");
            browser.element("[data-send$=keep] [name=comment]").sendKeys("Nine of ten found it.");
            browser.element("[data-send$=keep] [name=link]").sendKeys(insight);
            browser.click("[data-send$=keep] [type=submit]");
            browser.waitUntilGone("[data-commitment-id]");

            browser.click("[name=digest]");
            browser.click("[data-method=PUT] [type=submit]");
            browser.textOf(".empathy-gate [role=status]", "Saved.");
            browser.open("/secure/EmpathyQueue.jspa");
            assertThat(browser.element("[name=digest]").isSelected()).isFalse();
            assertThat(browser.element("[name=requests]").isSelected()).isTrue();
        }

        private static String rowInFocus() {
            return browser.script("const row = document.activeElement.closest('[data-override]');"
                    + "return row ? row.dataset.override : ''");
        }
    }
}
