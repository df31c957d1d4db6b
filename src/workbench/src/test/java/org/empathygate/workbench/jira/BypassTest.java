package org.empathygate.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.jira.model.ChangeItem;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each way around a validator that refuses everything, and what each leaves behind. */
class BypassTest {
    private static final String BYPASS = "/rest/workbench/1.0/bypass";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser admin;
    private static Browser dana;
    private static WitnessLines lines;
    private static JiraModel jira;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(JiraProduct.factory(JiraOptions.standard()))
                .plugin(WitnessPlugin.jar(folder))
                .start();
        admin = Browser.of(workbench.address("jira"), "admin", "admin");
        dana = Browser.of(workbench.address("jira"), "dana", "dana");
        lines = new WitnessLines(admin);
        jira = product().host().model();
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @BeforeEach
    void forget() {
        lines.next();
    }

    @Test
    void aTransitionWithoutValidatorsIsHeardAndWrittenDown() {
        assertThat(bypass("SKIP_VALIDATORS", "SHOP-1")).isEqualTo("SHOP-1");

        assertThat(statusOf("SHOP-1")).isEqualTo("Done");
        assertThat(changes())
                .contains("SHOP-1 changed by admin in Done [status: In Progress -> Done, resolution: null -> Done]");
        assertThat(historyOf("SHOP-1")).contains("status: Done");
    }

    @Test
    void theSameWithoutAnEventIsWrittenDownOnly() {
        assertThat(bypass("NO_EVENT", "SHOP-2")).isEqualTo("SHOP-2");

        assertThat(statusOf("SHOP-2")).isEqualTo("Done");
        assertThat(changes()).isEmpty();
        assertThat(historyOf("SHOP-2")).contains("status: Done");
    }

    @Test
    void aMigrationChangesTheWorkflowOfAllAndTheStatusOfOne() {
        String before = workflow();

        assertThat(bypass("MIGRATE_WORKFLOW", "SHOP-3")).isEqualTo("SHOP-3");

        assertThat(statusOf("SHOP-3")).isEqualTo("Done");
        assertThat(workflow()).startsWith("Shop workflow ").isNotEqualTo(before);
        assertThat(changes()).isEmpty();
        assertThat(historyOf("SHOP-3")).contains("Workflow: " + workflow(), "status: Done");
        assertThat(move("SHOP-12", 41)).isEqualTo(204);
    }

    @Test
    void anImportIsDoneFromItsFirstMomentOn() {
        String key = bypass("IMPORT", "SHOP-4");

        assertThat(key).startsWith("SHOP-").isNotEqualTo("SHOP-4");
        assertThat(statusOf(key)).isEqualTo("Done");
        assertThat(issue(key).resolvedAt()).isNotNull();
        assertThat(changes()).isEmpty();
        assertThat(historyOf(key)).isEmpty();
        assertThat(move(key, 41)).isEqualTo(204);
    }

    @Test
    void theDatabaseKeepsQuiet() {
        JiraIssue before = issue("SHOP-5");

        assertThat(bypass("DATABASE", "SHOP-5")).isEqualTo("SHOP-5");

        assertThat(statusOf("SHOP-5")).isEqualTo("Done");
        assertThat(issue("SHOP-5").updatedAt()).isEqualTo(before.updatedAt());
        assertThat(changes()).isEmpty();
        assertThat(historyOf("SHOP-5")).isEmpty();
    }

    @Test
    void anIssueComesFromAnotherProjectDone() {
        String key = bypass("MOVE", "SHOP-6");

        assertThat(key).startsWith("SHOP-");
        assertThat(statusOf(key)).isEqualTo("Done");
        assertThat(changes())
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith(
                                        key
                                                + " changed by admin in Done [project: Laboratory of Web shop -> Web shop, Key: LABSHOP-"))
                .contains(key + " event 9 by admin");
        assertThat(bypass("MOVE", "SHOP-6")).isNotEqualTo(key);
        assertThat(move(key, 41)).isEqualTo(204);
    }

    @Test
    void aWorkflowLosesItsValidators() {
        assertThat(bypass("REMOVE_VALIDATOR", "SHOP-8")).isEqualTo("SHOP-8");

        assertThat(statusOf("SHOP-8")).isEqualTo("Done");
        assertThat(changes()).anySatisfy(line -> assertThat(line).startsWith("SHOP-8 changed by admin in Done"));
        assertThat(product().host().imports().guard(workflow())).containsExactly("Done");
    }

    @ParameterizedTest
    @CsvSource({
        "MAGIC, SHOP-1, 400, kind",
        ", SHOP-1, 400, kind",
        "SKIP_VALIDATORS, SHOP-999, 404, issue",
        "DATABASE, , 404, issue",
        "NO_EVENT, SHOP-7, 400, issue"
    })
    void whatMakesNoSenseIsNamed(String kind, String issue, int status, String field) {
        var answer = ask(admin, kind, issue);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"errors\":{\"" + field + "\":");
    }

    @Test
    void onlyAdministratorsMay() {
        assertThat(ask(dana, "DATABASE", "SHOP-15").statusCode()).isEqualTo(403);
        assertThat(ask(Browser.anonymous(workbench.address("jira")), "DATABASE", "SHOP-15")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void nothingElseGetsPastTheValidator() {
        assertThat(move("SHOP-15", 31)).isEqualTo(400);
    }

    private static String bypass(String kind, String issue) {
        var answer = ask(admin, kind, issue);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replaceFirst("\\{\"issue\":\"(.*)\"\\}", "$1");
    }

    private static HttpResponse<String> ask(Browser who, String kind, String issue) {
        return who.send("POST", BYPASS, "{\"kind\":" + text(kind) + ",\"issue\":" + text(issue) + "}");
    }

    private static String text(String value) {
        return Objects.isNull(value) ? "null" : "\"" + value + "\"";
    }

    /** Jobs of the witness write lines, too. */
    private static List<String> changes() {
        return lines.next().stream().filter(line -> !line.startsWith("ran ")).toList();
    }

    private static int move(String key, int transition) {
        return dana.send(
                        "POST",
                        "/rest/api/2/issue/" + key + "/transitions",
                        "{\"transition\":{\"id\":\"" + transition + "\"}}")
                .statusCode();
    }

    private static List<String> historyOf(String key) {
        return jira.history().ofIssue(issue(key).id()).stream()
                .flatMap(group -> group.items().stream())
                .map(BypassTest::line)
                .toList();
    }

    private static String line(ChangeItem item) {
        return item.field() + ": " + item.toText();
    }

    private static String statusOf(String key) {
        return jira.constants().status(issue(key).statusId()).orElseThrow().name();
    }

    private static String workflow() {
        return jira.projects().findByKey("SHOP").orElseThrow().workflow();
    }

    private static JiraIssue issue(String key) {
        return jira.issues().findByKey(key).orElseThrow();
    }

    private static JiraProduct product() {
        return (JiraProduct) workbench.host("jira").product();
    }
}
