package org.empathygate.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.empathygate.acceptance.Repository;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.JiraOptions;
import org.empathygate.workbench.jira.JiraProduct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The queue of a product owner whom {@value #PENDING} requests wait for. How long it takes is noted and nothing is made of it. */
class FullQueueTest {

    private static final int PENDING = 500;
    private static final int TRIES = 3;

    @Test
    void leadsFromItsFirstPageToItsLast(@TempDir Path profile) {
        try (var workbench = Workbench.builder()
                        .host(JiraProduct.factory(JiraOptions.standard()))
                        .plugin(Repository.bundle())
                        .start();
                var browser = Chromium.at(workbench.address("jira"), profile)) {
            var shop = new Shop(workbench.address("jira"), workbench.clock());
            String insight = shop.insight("I gave up at the address step, twice, and ordered elsewhere.");
            IntStream.rangeClosed(1, PENDING).forEach(number -> {
                String key = shop.startedStory("Story " + number + " of many");
                shop.linked(key, insight, "SUPPORTS");
                shop.request(key, "They left.");
            });
            browser.signIn("priya");

            IntStream.range(0, TRIES)
                    .mapToLong(one -> browser.millisecondsTo("/secure/EmpathyQueue.jspa"))
                    .forEach(millis -> browser.note("the first page of " + PENDING + " took " + millis + " ms"));
            assertThat(browser.element("main").getText())
                    .contains("Story 1 of many", "Story 25 of many", "I gave up at the address step")
                    .doesNotContain("Story 26 of many");
            browser.click("[rel=next]");
            assertThat(browser.textOf("main", "26 to 50")).contains("Story 26 of many");
            browser.note("the last page took "
                    + browser.millisecondsTo("/secure/EmpathyQueue.jspa?start=" + (PENDING - 25)) + " ms");
            assertThat(browser.element("main").getText()).contains("Story " + PENDING + " of many");
            browser.click("[rel=prev]");
            browser.textOf("main", "451 to 475");
        }
    }
}
