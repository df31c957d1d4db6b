package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What went round the gate says so on the issue, first of all. */
class BypassPanelTest {

    @Test
    void theIssueSaysHowItWentRoundTheGateAndWhatHelps(@TempDir Path profile) {
        try (var workbench = Workbench.builder()
                        .host(JiraProduct.factory(JiraOptions.standard()))
                        .plugin(Repository.bundle())
                        .start();
                var browser = Chromium.at(workbench.address("jira"), profile)) {
            var shop = new Shop(workbench.address("jira"), workbench.clock());
            shop.enforces();
            String key = shop.startedStory("Pays as a guest");
            shop.bypass("SKIP_VALIDATORS", key);
            browser.signIn("dana");

            browser.reloadUntil("/browse/" + key, "[data-bypass=EVENT]");

            assertThat(browser.element(".empathy-gate-bypass").getText())
                    .contains(
                            "Went round the gate",
                            "Admin Example brought it to \u201cDone\u201d",
                            "What helps: link an insight");
            assertThat(browser.element(".empathy-gate-bypass").getAccessibleName())
                    .contains("Went round the gate");
            assertThat(browser.element("[data-empathy-gate-body] > :first-child")
                            .getAttribute("data-bypass"))
                    .isEqualTo("EVENT");
            assertThat(browser.complaints()).isEmpty();
            browser.pictures("bypassed");
            browser.width(Chromium.NARROW);
            assertThat(browser.scrollsSideways()).isFalse();
        }
    }
}
