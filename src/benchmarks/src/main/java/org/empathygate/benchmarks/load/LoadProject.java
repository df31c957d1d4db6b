package org.empathygate.benchmarks.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fills the project that the load workflow became: a strict policy, and stories with five links of which the last one counts.
 * Everything comes in through REST, as it would from people.
 */
final class LoadProject {

    static final String KEY = "LOAD";
    static final String DEVELOPER = "dana";

    private static final String ADMINISTRATOR = "admin";
    private static final JsonMapper JSON = new JsonMapper();

    private final URI jira;

    LoadProject(URI jira) {
        this.jira = jira;
    }

    void enforce() throws IOException {
        try (var admin = new Connection(jira, ADMINISTRATOR)) {
            admin.send(
                            "PUT",
                            "/rest/empathy-gate/1.0/policy/" + KEY,
                            "{\"version\": 0, \"defaultTier\": \"ENFORCE\", \"tiers\": {}}")
                    .expect(200);
        }
    }

    /** Without it Jira indexes nothing of the product's when an issue changes: what the gate itself costs is measured here. */
    void removeGapStatus() throws IOException {
        try (var admin = new Connection(jira, ADMINISTRATOR)) {
            JsonNode fields = JSON.readTree(
                    admin.send("GET", "/rest/api/2/field", "").expect(200).body());
            for (JsonNode field : fields) {
                if (field.path("schema").path("custom").asText().equals("org.empathygate.plugin:gap-status")) {
                    String id = field.required("id").asText();
                    admin.send("DELETE", "/rest/api/2/customFields?ids=" + id, "")
                            .expect(200);
                }
            }
        }
    }

    /** The keys of that many new stories. */
    List<String> addStories(int count) throws IOException {
        try (var dana = new Connection(jira, DEVELOPER)) {
            String other = create(dana, "Story", "Something else");
            String insight = create(dana, "Customer insight", "I gave up at the address step");
            List<String> stories = new ArrayList<>();
            for (int each = 0; each < count; each++) {
                String story = create(dana, "Story", "Story " + each);
                link(dana, "Relates", story, other);
                link(dana, "Blocks", story, other);
                link(dana, "Relates", other, story);
                link(dana, "Evidence", other, story);
                link(dana, "Evidence", insight, story);
                stories.add(story);
            }
            return stories;
        }
    }

    private static String create(Connection connection, String type, String summary) throws IOException {
        String body = String.format(
                Locale.ROOT,
                "{\"fields\": {\"project\": {\"key\": \"%s\"}, \"issuetype\": {\"name\": \"%s\"}, \"summary\": \"%s\"}}",
                KEY,
                type,
                summary);
        return JSON.readTree(connection
                        .send("POST", "/rest/api/2/issue", body)
                        .expect(201)
                        .body())
                .required("key")
                .asText();
    }

    private static void link(Connection connection, String type, String source, String destination) throws IOException {
        String body = String.format(
                Locale.ROOT,
                "{\"type\": {\"name\": \"%s\"}, \"outwardIssue\": {\"key\": \"%s\"}, \"inwardIssue\": {\"key\": \"%s\"}}",
                type,
                destination,
                source);
        connection.send("POST", "/rest/api/2/issueLink", body).expect(201);
    }
}
