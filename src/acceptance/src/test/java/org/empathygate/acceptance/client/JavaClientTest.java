package org.empathygate.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.rcarz.jiraclient.BasicCredentials;
import net.rcarz.jiraclient.Field;
import net.rcarz.jiraclient.Issue;
import net.rcarz.jiraclient.JiraClient;
import net.rcarz.jiraclient.JiraException;
import org.empathygate.acceptance.Demo;
import org.junit.jupiter.api.Test;

/** {@code net.rcarz:jira-client}, which asks under {@code /rest/api/latest}. */
class JavaClientTest {

    @Test
    void createsIsRefusedLinksAndPasses() throws Exception {
        try (var shop = Demo.inJira()) {
            var client = new JiraClient(shop.jira().toString(), new BasicCredentials("dana", "dana"));
            Issue story = create(client, "Story", "Pay by invoice");
            story.transition().execute("Start");

            assertThatThrownBy(() -> story.transition().execute("Done"))
                    .isInstanceOf(JiraException.class)
                    .hasStackTraceContaining(story.getKey() + " is not Done yet");
            assertThat(client.getIssue(story.getKey()).getStatus().getName()).isEqualTo("In Progress");

            Issue insight = create(client, "Customer insight", "I only pay when I have it");
            insight.link(story.getKey(), "Evidence");
            story.refresh();
            assertThat(story.getIssueLinks())
                    .singleElement()
                    .satisfies(
                            link -> assertThat(link.getInwardIssue().getKey()).isEqualTo(insight.getKey()));

            story.transition().field(Field.RESOLUTION, "Done").execute("Done");
            assertThat(client.getIssue(story.getKey()).getStatus().getName()).isEqualTo("Done");
            assertThat(client.searchIssues("project = SHOP and summary ~ invoice").issues)
                    .extracting(Issue::getKey)
                    .contains(story.getKey());
        }
    }

    private static Issue create(JiraClient client, String type, String summary) throws JiraException {
        return client.createIssue("SHOP", type).field(Field.SUMMARY, summary).execute();
    }
}
