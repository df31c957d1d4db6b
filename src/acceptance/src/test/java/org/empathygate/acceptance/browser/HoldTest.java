package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An approver's no and a developer's broken glass, in the panel. */
class HoldTest {

    @Test
    void anApproverHoldsAndLiftsAndADeveloperBreaksTheGlass(@TempDir Path ofPriya, @TempDir Path ofDana) {
        try (var workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(Repository.bundle())
                .start()) {
            var shop = new Shop(workbench.address("jira"), workbench.clock());
            shop.enforces();
            shop.trustsItsDevelopers();
            String key = shop.startedStory("Held and let go");

            try (var priya = Chromium.at(workbench.address("jira"), ofPriya)) {
                priya.signIn("priya");
                holdsAndLifts(priya, key);
            }
            try (var dana = Chromium.at(workbench.address("jira"), ofDana)) {
                dana.signIn("dana");
                breaksTheGlass(dana, key);
            }
        }
    }

    private static void holdsAndLifts(Chromium priya, String key) {
        priya.open("/browse/" + key);
        priya.click("[data-empathy-gate-open=hold]");
        priya.click("dialog[open] [type=submit]");
        assertThat(priya.textOf("dialog[open] [data-error-for=reason]", "Please fill this in."))
                .isNotEmpty();

        priya.element("dialog[open] [name=reason]").sendKeys("Three guests lost their basket again.");
        priya.click("dialog[open] [type=submit]");

        assertThat(priya.textOf("[data-reason=HELD]", "Priya Owner has held it since"))
                .contains("can lift the hold", "Three guests lost their basket again.");
        assertThat(priya.element(".empathy-gate [role=status]").getText()).contains("Done");

        priya.click("[data-empathy-gate-open=lift]");
        priya.click("dialog[open] [type=submit]");

        priya.element("[data-reason=NO_EVIDENCE]");
        priya.element("[data-empathy-gate-open=hold]");
    }

    private static void breaksTheGlass(Chromium dana, String key) {
        dana.open("/browse/" + key);
        dana.click("[data-empathy-gate-open=break-glass]");
        assertThat(dana.textOf("dialog[open]", "An approver has to review it by"))
                .isNotEmpty();
        dana.element("dialog[open] [name=reason]").sendKeys("The shop is down.");
        dana.click("dialog[open] [type=submit]");

        dana.element("[data-outcome=OVERRIDDEN]");
        assertThat(dana.element(".empathy-gate-override").getText()).contains("Dana Developer broke the glass.");
        assertThat(dana.complaints()).isEmpty();
    }
}
