package org.empathygate.workbench.activeobjects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.empathygate.workbench.TestPlugin;
import org.empathygate.workbench.TestProduct;
import org.empathygate.workbench.Workbench;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a plugin finds in its tables, on both databases and over a restart. */
class PluginTablesTest {

    private static final List<String> UPGRADES = List.of("upgraded from 0 to 1", "upgraded from 1 to 2");

    abstract static class Contract {

        @TempDir
        private Path folder;

        abstract String url(Path folder);

        @Test
        void upgradesRunOnceInTheOrderOfTheirVersions() {
            try (var first = start()) {
                assertThat(notes(first)).startsWith(UPGRADES.toArray(String[]::new));
            }
            try (var second = start()) {
                assertThat(notes(second)).containsOnlyOnceElementsOf(UPGRADES);
            }
        }

        @Test
        void whatATransactionWroteIsGoneWhenItFails() {
            try (var workbench = start()) {
                var before = notes(workbench);

                assertThatThrownBy(() -> call(workbench, "addAllOrNothing", List.class, List.of("good", "bad")))
                        .hasRootCauseMessage("bad note");

                assertThat(notes(workbench)).isEqualTo(before);
            }
        }

        @Test
        void aTransactionOfTheHostIsJoined() {
            try (var workbench = start()) {
                var before = notes(workbench);

                assertThatThrownBy(() -> workbench.host("jira").database().inTransaction(() -> {
                            call(workbench, "add", String.class, "joined");
                            throw new IllegalStateException("no");
                        }))
                        .hasMessage("no");

                assertThat(notes(workbench)).isEqualTo(before);
            }
        }

        @Test
        void tablesCarryThePluginsPrefix() {
            try (var workbench = start()) {
                var prefix = TablePrefix.of("org.example.notes").value();
                var rows = JdbcClient.create(workbench.host("jira").database().dataSource())
                        .sql("SELECT count(*) FROM \"" + prefix + "_NOTE_ENTITY\"")
                        .query(Long.class)
                        .single();

                assertThat(rows).isEqualTo(notes(workbench).size());
            }
        }

        private Workbench start() {
            return Workbench.builder()
                    .host(TestProduct.FACTORY, 0, url(folder))
                    .plugin(TestPlugin.jar(folder))
                    .start();
        }

        @SuppressWarnings("unchecked")
        private static List<String> notes(Workbench workbench) {
            return (List<String>) call(workbench, "all", List.of(), List.of());
        }

        private static Object call(Workbench workbench, String method, Class<?> type, Object argument) {
            return call(workbench, method, List.of(type), List.of(argument));
        }

        /** Calls the plugin's {@code Notes}, whose class here is another than the plugin's own. */
        private static Object call(Workbench workbench, String method, List<Class<?>> types, List<Object> arguments) {
            var modules = workbench.host("jira").modules();
            var panel = modules.create(modules.ofType("web-panel").get(0));
            try {
                var notes = panel.getClass().getMethod("notes").invoke(panel);
                return notes.getClass()
                        .getMethod(method, types.toArray(Class<?>[]::new))
                        .invoke(notes, arguments.toArray());
            } catch (InvocationTargetException e) {
                throw new IllegalStateException(e.getCause());
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(method, e);
            }
        }
    }

    @Nested
    class OnH2 extends Contract {

        @Override
        String url(Path folder) {
            return "jdbc:h2:file:" + folder.resolve("workbench");
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
        String url(Path folder) {
            return server.getJdbcUrl("postgres", "postgres");
        }
    }

    @Nested
    class ThePrefix {

        @Test
        void isThatOfAKnownPlugin() {
            assertThat(TablePrefix.of("com.pyxis.greenhopper.jira").value()).isEqualTo("AO_60DB71");
        }
    }
}
