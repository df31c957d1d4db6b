package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages look like pages and work, whether AUI was fetched or not. */
class LookTest {

    private static final String PROPERTY = "workbench.aui";
    private static final Path AUI = Repository.root().resolve("src/workbench/target/aui");

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void withAui(@TempDir Path profile) {
        assumeTrue(Files.exists(AUI.resolve("aui-prototyping.css")), "AUI was not fetched: run bin/fetch-aui");

        look(AUI, profile, browser -> {
            assertThat(browser.styleSheets()).contains("/jira/aui/aui-prototyping.css");
            assertThat(browser.styleSheets()).doesNotContain("look.css");
        });
    }

    @Test
    void withoutAui(@TempDir Path profile, @TempDir Path empty) {
        look(empty, profile, browser -> {
            assertThat(browser.styleSheets()).contains("/jira/workbench/look.css");
            assertThat(browser.styleSheets()).doesNotContain("aui-prototyping.css");
        });
    }

    private static void look(Path aui, Path profile, Consumer<Chromium> expectation) {
        System.setProperty(PROPERTY, aui.toString());
        try (var workbench = Workbench.builder()
                        .host(JiraProduct.factory(JiraOptions.standard()))
                        .plugin(Repository.bundle())
                        .start();
                var browser = Chromium.at(workbench.address("jira"), profile)) {
            var shop = new Shop(workbench.address("jira"), workbench.clock());
            shop.enforces();
            browser.signIn("dana");
            browser.open("/browse/" + shop.startedStory("Looked at"));

            expectation.accept(browser);
            assertThat(browser.background("#action_id_31")).isNotEqualTo("rgba(0, 0, 0, 0)");
            browser.click("#action_id_31");
            browser.click("dialog[open] #issue-workflow-transition-submit");
            browser.textOf("dialog[open] #form-errors", "no customer insight is linked");
        }
    }
}
