package org.empathygate.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.WorkbenchBuilder;
import org.empathygate.workbench.jira.model.JiraModel;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two nodes of Jira on one database. */
class NodesTest {

    @TempDir
    private static Path folder;

    abstract static class Contract {
        private Workbench workbench;
        private Browser first;
        private Browser second;

        abstract String database();

        @BeforeEach
        void startNodes() {
            workbench = Workbench.builder()
                    .host(JiraProduct.factory(JiraOptions.standard()), 0, database())
                    .node("jira")
                    .plugin(WitnessPlugin.jar(folder))
                    .start();
            first = Browser.of(workbench.address("jira"), "admin", "admin");
            second = Browser.of(workbench.address("jira-2"), "admin", "admin");
        }

        @AfterEach
        void closeNodes() {
            workbench.close();
        }

        @Test
        void shareTheirDataAndNotTheirEvents() {
            assertThat(model("jira").projects().all())
                    .isEqualTo(model("jira-2").projects().all())
                    .hasSize(1);
            var heardFirst = new WitnessLines(first);
            var heardSecond = new WitnessLines(second);
            heardFirst.next();
            heardSecond.next();

            first.send("PUT", "/rest/api/2/issue/SHOP-1", "{\"fields\":{\"summary\":\"From the first node\"}}");

            assertThat(second.get("/rest/api/2/issue/SHOP-1").body()).contains("From the first node");
            assertThat(heardFirst.until("SHOP-1 event 2 by admin")).contains("SHOP-1 event 2 by admin");
            assertThat(heardSecond.next()).noneMatch(line -> line.startsWith("SHOP-1"));
        }

        @Test
        void followWhatIsDoneToAWorkflow() {
            assertThat(move(second, "SHOP-2")).isEqualTo(400);

            first.send("POST", "/rest/workbench/1.0/bypass", "{\"kind\":\"REMOVE_VALIDATOR\",\"issue\":\"SHOP-3\"}");

            assertThat(move(second, "SHOP-2")).isEqualTo(204);
        }

        @Test
        void followAProjectToAnotherWorkflow() {
            long shop = model("jira").projects().findByKey("SHOP").orElseThrow().id();
            model("jira-2").projects().find(shop);

            first.send("POST", "/rest/workbench/1.0/bypass", "{\"kind\":\"MIGRATE_WORKFLOW\",\"issue\":\"SHOP-4\"}");

            String workflow = model("jira").projects().find(shop).orElseThrow().workflow();
            assertThat(workflow).endsWith(" 2");
            long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
            while (!workflowOnTheSecond(shop).equals(workflow) && System.nanoTime() < end) {
                second.get("/rest/api/2/serverInfo");
            }
            assertThat(workflowOnTheSecond(shop)).isEqualTo(workflow);
        }

        @Test
        void runWhatIsForTheClusterOnce() {
            for (int day = 0; day < 5; day++) {
                var ran = new ArrayList<String>();
                for (Browser node : List.of(first, second)) {
                    ran.addAll(new WitnessLines(node).until("ran org.example.witness:each-node"));
                }

                assertThat(ran)
                        .filteredOn(line -> line.endsWith(":cluster"))
                        .as("day " + day)
                        .hasSize(1);
                assertThat(ran).filteredOn(line -> line.endsWith(":each-node")).hasSize(2);
                workbench.clock().advance(Duration.ofDays(1));
            }
        }

        private String workflowOnTheSecond(long project) {
            return model("jira-2").projects().find(project).orElseThrow().workflow();
        }

        private JiraModel model(String node) {
            return ((JiraProduct) workbench.host(node).product()).host().model();
        }

        private static int move(Browser browser, String key) {
            return browser.send("POST", "/rest/api/2/issue/" + key + "/transitions", "{\"transition\":{\"id\":\"31\"}}")
                    .statusCode();
        }
    }

    @Nested
    class OnH2 extends Contract {
        @Override
        String database() {
            return WorkbenchBuilder.memory();
        }
    }

    @Nested
    class OnPostgreSql extends Contract {
        private static EmbeddedPostgres server;

        @BeforeAll
        static void start() throws IOException {
            server = EmbeddedPostgres.start();
        }

        @AfterAll
        static void stop() throws IOException {
            server.close();
        }

        @Override
        String database() {
            return server.getJdbcUrl("postgres", "postgres");
        }

        @AfterEach
        void empty() throws SQLException {
            try (var connection = server.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
        }
    }

    @Test
    void needAFirstOne() {
        var builder = Workbench.builder();

        assertThatThrownBy(() -> builder.node("jira")).isInstanceOf(IllegalArgumentException.class);
    }
}
