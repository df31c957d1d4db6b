package org.empathygate.benchmarks.wiki;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.empathygate.benchmarks.load.Connection;
import org.empathygate.workbench.Workbench;

/** Pages to look at, and what the two products say about them. Each call has a connection of its own: none outlives a long pause. */
final class WikiPages {

    private static final String SWITCHES = "/rest/workbench/1.0/";
    private static final JsonMapper JSON = new JsonMapper();

    private final AtomicInteger made = new AtomicInteger();
    private final Workbench workbench;

    WikiPages(Workbench workbench) {
        this.workbench = workbench;
    }

    private String send(String product, String method, String path, String body) throws IOException {
        try (var connection = new Connection(workbench.address(product), "admin")) {
            return connection.send(method, path, body).expect(200).body();
        }
    }

    /** A new page, whose macros all ask something else; answers the path to it. */
    String page(int macros) throws IOException {
        int number = made.incrementAndGet();
        String body = IntStream.range(0, macros)
                .mapToObj(macro -> macro("never-" + number + "-" + macro))
                .collect(Collectors.joining());
        String wanted = JSON.writeValueAsString(Map.of(
                "type",
                "page",
                "title",
                "Measured " + number,
                "space",
                Map.of("key", "SHOP"),
                "body",
                Map.of("storage", Map.of("value", "<p>How we stand</p>" + body, "representation", "storage"))));
        String answer = send("confluence", "POST", "/rest/api/content", wanted);
        return "/pages/viewpage.action?pageId="
                + JSON.readTree(answer).path("id").asText();
    }

    private static String macro(String label) {
        return "<ac:structured-macro ac:name=\"empathy-gap\"><ac:parameter ac:name=\"jql\">project = SHOP AND (labels is"
                + " EMPTY OR labels = " + label + ")</ac:parameter></ac:structured-macro>";
    }

    void fault(String mode, int delayMs) throws IOException {
        send(
                "confluence",
                "POST",
                SWITCHES + "fault",
                JSON.writeValueAsString(Map.of("where", "jira", "mode", mode, "delayMs", delayMs)));
    }

    /** How often Jira's half of the plugin was asked. */
    long asked() throws IOException {
        return JSON.readTree(send("jira", "GET", SWITCHES + "requests", ""))
                .path("/rest/empathy-gate/1.0/gap-status")
                .asLong();
    }

    /** What went over the link to Jira: {@code sent}, {@code mostAtOnce}. */
    JsonNode link() throws IOException {
        return JSON.readTree(send("confluence", "GET", SWITCHES + "links", "")).path(0);
    }
}
