package org.empathygate.workbench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Fault;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.testplugin.Lifecycle;
import org.empathygate.workbench.web.PortTakenException;
import org.empathygate.workbench.web.WebResources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbenchTest {

    private static final String NOTES = "/rest/notes/1.0";
    private static final String SWITCHES = "/rest/workbench/1.0";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Browser anonymous;
    private static Browser admin;
    private static Browser dana;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(TestProduct.FACTORY)
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        anonymous = Browser.anonymous(workbench.address("jira"));
        admin = Browser.of(workbench.address("jira"), "admin", "admin");
        dana = Browser.of(workbench.address("jira"), "dana", "dana");
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    @Nested
    class PluginRestResources {

        @Test
        void answerUnderTheirVersionAndUnderLatest() {
            assertThat(anonymous.get(NOTES + "/all").statusCode()).isEqualTo(200);
            assertThat(anonymous.get("/rest/notes/latest/all").statusCode()).isEqualTo(200);
        }

        @Test
        void keepWhatTheyStore() {
            assertThat(dana.send("POST", NOTES + "/all", "{\"body\":\"kept\"}").statusCode())
                    .isEqualTo(201);
            assertThat(anonymous.get(NOTES + "/all").body()).contains("\"kept\"");
        }

        @Test
        void refuseStrangersWhereNothingIsSaid() {
            var refusal = anonymous.send("POST", NOTES + "/all", "{\"body\":\"x\"}");

            assertThat(refusal.statusCode()).isEqualTo(401);
            assertThat(refusal.body()).contains("\"errorMessages\":[\"", "\"errors\":{}");
        }

        @Test
        void refuseOrdinaryPeopleWhatIsForAdministrators() {
            assertThat(anonymous.get(NOTES + "/secret").statusCode()).isEqualTo(401);
            assertThat(dana.get(NOTES + "/secret").statusCode()).isEqualTo(403);
            assertThat(admin.get(NOTES + "/secret").statusCode()).isEqualTo(200);
        }

        @Test
        void areCountedByPath() {
            anonymous.get(NOTES + "/all?counted");

            assertThat(admin.get(SWITCHES + "/requests").body()).containsPattern("\"/rest/notes/1.0/all\":[1-9]");
        }
    }

    @Nested
    class ErrorsOfRestResources {

        @Test
        void sayWhatIsNotFound() {
            assertThat(anonymous.get(NOTES + "/nothing").statusCode()).isEqualTo(404);
            assertThat(anonymous.get(NOTES + "/nothing").body()).isEqualTo(error("Not Found"));
            assertThat(anonymous.get("/rest/nothing/1.0/at/all").statusCode()).isEqualTo(404);
            assertThat(anonymous.get("/rest/nothing/1.0/at/all").body()).contains("errorMessages");
        }

        @Test
        void sayThatAMethodIsNotAllowed() {
            var refusal = dana.send("DELETE", NOTES + "/all", "");

            assertThat(refusal.statusCode()).isEqualTo(405);
            assertThat(refusal.headers().firstValue("Allow")).isPresent();
            assertThat(refusal.body()).isEqualTo(error("Method Not Allowed"));
        }

        @Test
        void sayThatABodyCannotBeRead() {
            var refusal = dana.send("POST", NOTES + "/all", "{nonsense");

            assertThat(refusal.statusCode()).isEqualTo(400);
            assertThat(refusal.body()).contains("errorMessages", "JSON");
        }

        @Test
        void areOfTheSameFormWhenTheyAreTheServersFault() {
            var failure = anonymous.get(NOTES + "/broken/glass");

            assertThat(failure.statusCode()).isEqualTo(500);
            assertThat(failure.body()).contains("errorMessages", "glass");
            assertThat(failure.headers().firstValue("Content-Type")).hasValue("application/json;charset=utf-8");
        }

        private String error(String message) {
            return "{\"errorMessages\":[\"" + message + "\"],\"errors\":{}}";
        }
    }

    @Nested
    class SigningIn {

        @Test
        void withAWrongPasswordIsRefusedEverywhere() {
            var stranger = Browser.of(workbench.address("jira"), "dana", "wrong");

            assertThat(stranger.get(NOTES + "/all").statusCode()).isEqualTo(401);
        }

        @Test
        void lastsForTheSession() {
            var browser = Browser.anonymous(workbench.address("jira"));

            browser.send("POST", "/login/admin", "");
            assertThat(browser.get(NOTES + "/secret").statusCode()).isEqualTo(200);

            browser.send("DELETE", "/login/", "");
            assertThat(browser.get(NOTES + "/secret").statusCode()).isEqualTo(401);
        }

        @Test
        void worksInConfluenceWithJirasPeople() {
            var there = Browser.of(workbench.address("confluence"), "admin", "admin");

            assertThat(there.get(NOTES + "/secret").statusCode()).isEqualTo(200);
            assertThat(Browser.of(workbench.address("confluence"), "dana", "dana")
                            .get(NOTES + "/secret")
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Nested
    class WebResourcesOfPlugins {

        private final WebResources resources =
                new WebResources(workbench.host("jira").modules());

        @Test
        void areListedByContext() {
            assertThat(resources.pathsFor("notes.page"))
                    .containsExactly(
                            "/download/resources/org.example.notes:look/notes.css",
                            "/download/resources/org.example.notes:look/notes.js");
            assertThat(resources.pathsFor("other.page")).isEmpty();
        }

        @Test
        void areServed() {
            var css = anonymous.get("/download/resources/org.example.notes:look/notes.css");

            assertThat(css.statusCode()).isEqualTo(200);
            assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
            assertThat(css.body()).contains("color: black");
        }

        @Test
        void areNotFoundUnderOtherNames() {
            assertThat(anonymous
                            .get("/download/resources/org.example.notes:look/web/notes.css")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(anonymous
                            .get("/download/resources/nobody:look/notes.css")
                            .statusCode())
                    .isEqualTo(404);
            assertThat(anonymous.get("/download/resources/").statusCode()).isEqualTo(404);
        }
    }

    @Nested
    class TheSwitches {

        @AfterEach
        void end() {
            for (var border : Border.values()) {
                workbench.host("jira").faults().set(border, Fault.NONE);
            }
        }

        @Test
        void areForAdministratorsOnly() {
            assertThat(dana.get(SWITCHES + "/requests").statusCode()).isEqualTo(403);
            assertThat(anonymous.get(SWITCHES + "/requests").statusCode()).isEqualTo(401);
        }

        @Test
        void moveTheClock() {
            var before = workbench.clock().instant();

            var answer = admin.send("POST", SWITCHES + "/clock", "{\"advance\":\"P3D\"}");

            assertThat(answer.body()).contains("\"now\":\"");
            assertThat(workbench.clock().instant()).isAfter(before.plusSeconds(3 * 24 * 3600));
        }

        @Test
        void refuseToMoveItBackOrByNonsense() {
            for (var wrong : new String[] {"{\"advance\":\"-P3D\"}", "{\"advance\":\"soon\"}", "{}"}) {
                var refusal = admin.send("POST", SWITCHES + "/clock", wrong);
                assertThat(refusal.statusCode()).isEqualTo(400);
                assertThat(refusal.body()).contains("\"errors\":{\"advance\":");
            }
        }

        @Test
        void takeThePluginsStoreDownAndUpAgain() {
            fault("store", "down");
            assertThat(anonymous.get(NOTES + "/all").statusCode()).isEqualTo(500);
            assertThat(anonymous.get(NOTES + "/all").body()).contains("store is down");

            fault("store", "up");
            assertThat(anonymous.get(NOTES + "/all").statusCode()).isEqualTo(200);
        }

        @Test
        void makeThePluginsStoreAnswerNonsense() {
            dana.send("POST", NOTES + "/all", "{\"body\":\"abc\"}");

            fault("store", "garbage");

            assertThat(anonymous.get(NOTES + "/all").body()).contains("\"cba\"").doesNotContain("\"abc\"");
        }

        @Test
        void slowThePluginsStoreDown() {
            admin.send("POST", SWITCHES + "/fault", "{\"where\":\"store\",\"mode\":\"slow\",\"delayMs\":300}");

            var start = System.nanoTime();
            anonymous.get(NOTES + "/all");

            assertThat(System.nanoTime() - start).isGreaterThan(300_000_000L);
        }

        @Test
        void takeTheHostsServicesDownForPluginsOnly() {
            var modules = workbench.host("jira").modules();
            var greeting = modules.create(modules.ofType("web-panel").get(0));
            assertThat(greeting).hasToString("Hello Jira");

            fault("host", "down");
            assertThatThrownBy(greeting::toString).hasMessageContaining("The host is down");
            assertThat(admin.get(SWITCHES + "/requests").statusCode()).isEqualTo(200);

            fault("host", "garbage");
            assertThat(greeting.toString()).isNull();
        }

        @Test
        void sayWhichFaultsThereAre() {
            var refusal = admin.send("POST", SWITCHES + "/fault", "{\"where\":\"moon\",\"mode\":\"up\"}");

            assertThat(refusal.statusCode()).isEqualTo(400);
            assertThat(refusal.body()).contains("Not one of store, host: moon");
        }

        private void fault(String where, String mode) {
            var answer =
                    admin.send("POST", SWITCHES + "/fault", "{\"where\":\"" + where + "\",\"mode\":\"" + mode + "\"}");
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class InstalledPlugins {

        @Test
        void offerEachHostTheModulesMeantForIt() {
            assertThat(keys("jira")).containsExactly("greeting", "jira-only", "both");
            assertThat(keys("confluence")).containsExactly("greeting", "both");
        }

        @Test
        void haveTextsInTwoLanguages() {
            var modules = workbench.host("jira").modules();

            assertThat(modules.text(Locale.GERMANY, "notes.hello")).hasValue("Grüß dich {0}");
            assertThat(modules.text(Locale.ENGLISH, "notes.hello")).hasValue("Hello {0}");
            assertThat(modules.text(Locale.GERMAN, "notes.only")).hasValue("English only");
            assertThat(modules.text(Locale.ENGLISH, "notes.nothing")).isEmpty();
        }

        @Test
        void areToldThatTheHostHasStarted() {
            assertThat(System.getProperty(Lifecycle.TRACE)).isEqualTo("started");
        }

        private Iterable<String> keys(String host) {
            return workbench.host(host).modules().ofType("web-panel").stream()
                    .map(module -> module.key())
                    .toList();
        }
    }

    @Nested
    class WhenItCannotStart {

        @Test
        void aTakenPortIsNamed() throws IOException {
            try (var taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
                var builder =
                        Workbench.builder().host(TestProduct.FACTORY, taken.getLocalPort(), WorkbenchBuilder.memory());

                assertThatThrownBy(builder::start)
                        .isInstanceOf(PortTakenException.class)
                        .hasMessage("Port " + taken.getLocalPort() + " is taken");
            }
        }

        @Test
        void thePortsItTookAreFreeAgain() throws IOException {
            int port;
            try (var socket = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
            var failing = new ProductFactory("confluence", "/confluence", setting -> {
                throw new IllegalStateException("no confluence today");
            });
            var builder = Workbench.builder()
                    .host(TestProduct.FACTORY, port, WorkbenchBuilder.memory())
                    .host(failing);

            assertThatThrownBy(builder::start).hasMessage("no confluence today");

            try (var free = new ServerSocket(port, 1, java.net.InetAddress.getLoopbackAddress())) {
                assertThat(free.isBound()).isTrue();
            }
        }
    }
}
