package org.empathygate.acceptance.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.acceptance.Calls;
import org.empathygate.acceptance.Demo;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.fault.FaultMode;

/** The demo's shop in Jira, its wiki in Confluence, and pages that are published for one test at a time. */
final class Wiki implements AutoCloseable {

    /** The page of research, on which work items of the demo rest. */
    static final String RESEARCH = "/display/SHOP/Research:+the+address+step";

    private static final String ASKED = "/rest/empathy-gate/1.0/gap-status";

    private final Workbench workbench;

    private Wiki(Workbench workbench) {
        this.workbench = workbench;
    }

    /** A workbench that runs already, with whatever is in its shop. */
    static Wiki of(Workbench workbench) {
        return new Wiki(workbench);
    }

    static Wiki open() throws Exception {
        var wiki = new Wiki(Demo.withWiki().workbench());
        wiki.sweep(); // from now on whatever goes round the gate is found, as on a Jira that runs for a while
        return wiki;
    }

    Workbench workbench() {
        return workbench;
    }

    /** Dana publishes a page with this body in storage format; answers where it is read. */
    String published(String title, String storage) {
        return "/pages/viewpage.action?pageId=" + publishedId(title, storage);
    }

    /** The same; answers its id. */
    String publishedId(String title, String storage) {
        return confluence(
                        "dana",
                        "POST",
                        "/rest/api/content",
                        Map.of(
                                "type",
                                "page",
                                "title",
                                title,
                                "space",
                                Map.of("key", "SHOP"),
                                "body",
                                Map.of("storage", Map.of("value", storage, "representation", "storage"))))
                .path("id")
                .asText();
    }

    /** A macro in storage format: names and values of its parameters by turns. */
    static String gap(String... parameters) {
        return macro("empathy-gap", parameters);
    }

    static String macro(String name, String... parameters) {
        return "<ac:structured-macro ac:name=\"" + name + "\">"
                + Stream.iterate(0, i -> i < parameters.length, i -> i + 2)
                        .map(i -> "<ac:parameter ac:name=\"" + parameters[i] + "\">" + inXml(parameters[i + 1])
                                + "</ac:parameter>")
                        .collect(Collectors.joining())
                + "</ac:structured-macro>";
    }

    private static String inXml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** From now on, what Confluence sees of Jira is like this. */
    void jiraIs(FaultMode mode, Duration delay) {
        workbench.host("confluence").faults().set(Border.JIRA, new Fault(mode, delay));
    }

    void jiraIsWell() {
        workbench.host("confluence").faults().set(Border.JIRA, Fault.NONE);
    }

    /** Long enough for nobody to show what Jira said before without asking again. */
    void later() {
        workbench.clock().advance(Duration.ofMinutes(3));
    }

    /** Long enough for nobody to remember what Jira said before, or that it did not answer. */
    void muchLater() {
        workbench.clock().advance(Duration.ofHours(2));
    }

    void consents(String person, boolean given) {
        confluence("admin", "POST", "/rest/workbench/1.0/consent", Map.of("user", person, "given", given));
    }

    /** How often Jira was asked how the gap stands. */
    long questions() {
        return jira("admin", "GET", "/rest/workbench/1.0/requests", Map.of())
                .path(ASKED)
                .asLong();
    }

    /** A story with this label, in the name of Dana; answers its key. */
    String story(String summary, String label) {
        var fields = Map.of(
                "project",
                Map.of("key", "SHOP"),
                "issuetype",
                Map.of("name", "Story"),
                "summary",
                summary,
                "labels",
                List.of(label));
        return jira("dana", "POST", "/rest/api/2/issue", Map.of("fields", fields))
                .path("key")
                .asText();
    }

    /** Takes it round the gate, and waits until that was found out and recorded. */
    void bypassed(String story) {
        jira("admin", "POST", "/rest/workbench/1.0/bypass", Map.of("kind", "SKIP_VALIDATORS", "issue", story));
        sweep();
        jiraCalls().untilFound("key = " + story + " and issue in empathyGap(bypassed)", 1);
    }

    private void sweep() {
        jira("admin", "POST", "/rest/workbench/1.0/run-job", Map.of("job", "bypass-sweep"));
    }

    /** Somebody who can write into Confluence's database replaces one text by another in every snapshot of a page. */
    void rewrites(String text, String by, String pageId) {
        try (var connection =
                        workbench.host("confluence").database().dataSource().getConnection();
                var update = connection.prepareStatement("UPDATE workbench_plugin_setting"
                        + " SET setting = REPLACE(setting, ?, ?) WHERE name LIKE ? AND setting LIKE ?")) {
            update.setString(1, text);
            update.setString(2, by);
            update.setString(3, "%.snapshot." + pageId + ".%");
            update.setString(4, "%" + text + "%");
            if (update.executeUpdate() == 0) {
                throw new AssertionError("No snapshot of page " + pageId + " says " + text);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode jira(String person, String method, String path, Map<String, ?> body) {
        return jiraCalls().send(person, method, path, body);
    }

    private Calls jiraCalls() {
        return new Calls(workbench.address("jira"));
    }

    JsonNode confluence(String person, String method, String path, Map<String, ?> body) {
        return new Calls(workbench.address("confluence")).send(person, method, path, body);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
