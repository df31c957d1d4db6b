package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A project administrator and the policy, in a browser. */
class PolicyPageTest {

    private static final String PAGE = "/secure/EmpathyPolicy.jspa?projectKey=SHOP";
    private static final String SAID = "[data-empathy-gate-said]";
    private static final String SAVE = "[data-empathy-gate-form=policy] .empathy-gate-save [type=submit]";
    private static final String YES = "dialog[open] [data-empathy-gate-confirm]";

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
        browser = Chromium.at(workbench.address("jira"), profile);
        browser.signIn("admin");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        workbench.close();
    }

    private int version;

    @BeforeEach
    void observing() {
        version = shop.policy(
                Map.of("defaultTier", "OBSERVE", "tiers", Map.of(), "freshnessDays", 180, "maxOverrideDays", 90));
        browser.open(PAGE);
    }

    private static void fill(String field, String value) {
        var input = browser.element("#empathy-gate-policy-" + field);
        input.clear();
        input.sendKeys(value);
    }

    private static String valueOf(String field) {
        return browser.script("return document.getElementById('empathy-gate-policy-" + field + "').value");
    }

    @Nested
    class TheLink {

        @Test
        void leadsFromTheProjectsSettingsToThePage() {
            browser.open("/plugins/servlet/project-config/SHOP");
            browser.click("#empathy-gate-policy");

            assertThat(browser.element("h1").getText()).isEqualTo("Empathy gate policy of SHOP");
        }
    }

    @Nested
    class AWayIntoDoneWithoutTheGate {

        @Test
        void isShownAndItsGateAddedToTheDraft() {
            shop.bypass("REMOVE_VALIDATOR", "SHOP-8");
            browser.open(PAGE);
            assertThat(browser.element("[aria-labelledby=empathy-gate-coverage]")
                            .getText())
                    .contains("do not ask the gate");
            browser.pictures("policy");
            browser.click("[data-empathy-gate-cover]");

            browser.textOf(SAID, "The gate is in the draft of");
            browser.textOf("[aria-labelledby=empathy-gate-coverage]", "in the draft, not published yet");
        }
    }

    @Nested
    class TurningATierUp {

        @Test
        void asksAndSaysHowManyWouldBeRefusedToday() {
            shop.startedStory("Open, without evidence");
            browser.click("#empathy-gate-policy-defaultTier-ENFORCE");
            browser.click(SAVE);

            assertThat(browser.textOf("dialog[open] #empathy-gate-confirm-text", "would be refused today"))
                    .containsPattern("[1-9]\\d* of \\d+ open work items would be refused today \\(now: 0\\)")
                    .contains("Tier: Observe \u2192 Enforce");
            browser.click(YES);

            browser.textOf(SAID, "Saved as version " + (version + 1) + ".");
            assertThat(browser.focused().getAttribute("data-empathy-gate-said")).isNotNull();
            assertThat(shop.policyField("defaultTier")).isEqualTo("ENFORCE");
            assertThat(browser.element("[data-empathy-gate-standing]").getText())
                    .startsWith("Version " + (version + 1));
        }

        @Test
        void changesNothingWithoutAYes() {
            browser.click("#empathy-gate-policy-defaultTier-WARN");
            browser.click(SAVE);
            browser.element(YES);
            browser.press(Keys.ESCAPE);
            browser.waitUntilGone("dialog[open]");

            assertThat(shop.policyField("defaultTier")).isEqualTo("OBSERVE");
        }

        @Test
        void isOnlyAskedAboutWhenATierGoesUp() {
            fill("freshnessDays", "120");
            browser.click(SAVE);

            browser.textOf(SAID, "Saved as version " + (version + 1) + ".");
            assertThat(shop.policyField("freshnessDays")).isEqualTo("120");
        }
    }

    @Nested
    class ABadField {

        @Test
        void isNamedBesideItAndGetsTheFocus() {
            fill("maxOverrideDays", "soon");
            fill("freshnessDays", "-1");
            browser.click(SAVE);

            assertThat(browser.textOf("#empathy-gate-error-freshnessDays", "3650"))
                    .isNotBlank();
            assertThat(browser.element("#empathy-gate-error-maxOverrideDays").getText())
                    .contains("3650");
            assertThat(browser.focused().getAttribute("name")).isEqualTo("freshnessDays");
            assertThat(shop.policyField("version")).isEqualTo(String.valueOf(version));
        }
    }

    @Nested
    class WhenSomebodyElseWasFaster {

        @Test
        void onesOwnValuesSurviveLoadingTheirs() {
            fill("freshnessDays", "77");
            int theirs = shop.policy(Map.of("maxOverrideDays", 30));
            browser.click(SAVE);

            assertThat(browser.textOf("[data-empathy-gate-conflict-text]", "saved version " + theirs))
                    .contains("Nothing of yours is lost");
            browser.click("[data-empathy-gate-reload]");
            browser.textOf(SAID, "Version " + theirs + " is loaded.");
            assertThat(valueOf("freshnessDays")).isEqualTo("77");
            assertThat(valueOf("maxOverrideDays")).isEqualTo("30");

            browser.click(SAVE);
            browser.textOf(SAID, "Saved as version " + (theirs + 1) + ".");
            assertThat(shop.policyField("freshnessDays")).isEqualTo("77");
            assertThat(shop.policyField("maxOverrideDays")).isEqualTo("30");
        }
    }

    @Nested
    class AnOldVersion {

        @Test
        void isBroughtBackAfterAYes() {
            int second = shop.policy(Map.of("freshnessDays", 30));
            browser.open(PAGE);
            browser.click("[data-empathy-gate-restore='" + version + "']");
            browser.textOf("dialog[open] #empathy-gate-confirm-text", "30 \u2192 180");
            browser.click(YES);

            browser.textOf(SAID, "Version " + version + " is restored, as version " + (second + 1) + ".");
            assertThat(valueOf("freshnessDays")).isEqualTo("180");
            assertThat(shop.policyField("freshnessDays")).isEqualTo("180");
        }
    }

    @Nested
    class TheExample {

        @Test
        void isJudgedByWhatIsInTheForm() {
            String key = shop.startedStory("Tried out");
            browser.element("#empathy-gate-example").sendKeys(key, Keys.ENTER);
            browser.textOf("[data-empathy-gate-verdict]", "nobody is stopped");

            browser.click("#empathy-gate-policy-defaultTier-ENFORCE");
            browser.textOf("[data-empathy-gate-verdict]", "Enforce");
            assertThat(browser.element("[data-empathy-gate-verdict] [data-reason=NO_EVIDENCE]")
                            .getText())
                    .contains("No customer insight is linked.");
            assertThat(shop.policyField("defaultTier")).isEqualTo("OBSERVE");
        }

        @Test
        void thatIsNotThereIsNamedBesideItsField() {
            browser.element("#empathy-gate-example").sendKeys("SHOP-99999", Keys.ENTER);

            browser.textOf("#empathy-gate-example-error", ".");
            assertThat(browser.focused().getAttribute("name")).isEqualTo("example");
        }
    }

    @Nested
    class ThePages {

        @Test
        void areNotForOthers() {
            try {
                browser.signIn("dana");
                browser.open(PAGE);
                assertThat(browser.script("return document.querySelector('[data-empathy-gate-policy]')"))
                        .isEqualTo("null");
                browser.open("/secure/admin/EmpathyHealth.jspa");
                assertThat(browser.script("return document.querySelector('[data-empathy-gate-health]')"))
                        .isEqualTo("null");
            } finally {
                browser.signIn("admin");
            }
        }

        @Test
        void sayHowThePluginIs() {
            browser.open("/secure/admin/AdminSummary.jspa");
            browser.click("#empathy-gate-health");

            assertThat(browser.element("[data-empathy-gate-summary]").getText()).isEqualTo("All is well.");
            assertThat(browser.element("h1").getText()).isEqualTo("Health of Empathy Gate");
            browser.pictures("health");
        }

        @Test
        void breakNoRuleOfTheirOwnContentSecurityPolicy() {
            browser.complaints();
            browser.open(PAGE);
            browser.element(SAVE);
            browser.open("/secure/admin/EmpathyHealth.jspa");

            assertThat(browser.complaints()).isEmpty();
        }

        @Test
        void neverScrollSideways() {
            shop.policy(Map.of("tiers", Map.of("W".repeat(200), "WARN"), "exemptIssueTypes", List.of("W".repeat(200))));
            browser.resize(400, 900);
            try {
                browser.open(PAGE);
                browser.element(SAVE);
                assertThat(browser.scrollsSideways()).isFalse();
                browser.open("/secure/admin/EmpathyHealth.jspa");
                browser.element("[data-empathy-gate-summary]");
                assertThat(browser.scrollsSideways()).isFalse();
            } finally {
                browser.resize(1280, 1000);
                shop.policy(Map.of("exemptIssueTypes", List.of()));
            }
        }
    }
}
