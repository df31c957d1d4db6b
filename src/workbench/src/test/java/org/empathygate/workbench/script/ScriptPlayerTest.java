package org.empathygate.workbench.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptPlayerTest {

    private static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-01T09:00:00Z"), ZoneOffset.UTC);

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            byte[] answer = "{\"id\":17,\"state\":\"REQUESTED\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(201, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stopServer() {
        server.stop(0);
    }

    @Test
    void stepsAreSentAsTheirPersonAndSeeWhatEarlierOnesSaved() throws Exception {
        play("""
                {"title": "ask", "steps": [
                  {"as": "dana", "method": "POST", "path": "/ask", "body": {"until": "${today+14}"}, "status": 201,
                   "json": {"/state": "REQUESTED"}, "save": {"request": "/id"}},
                  {"say": "Nobody may look", "method": "GET", "path": "/ask/${request}", "status": 201, "contains": ["17"]}
                ]}""");

        assertThat(requests)
                .containsExactly("POST /ask Basic ZGFuYTpkYW5h {\"until\":\"2026-03-15\"}", "GET /ask/17 null ");
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("== ask", "> dana: POST /ask", "< 201", "# Nobody may look", "> nobody: GET /ask/17");
    }

    @Test
    void anUnexpectedStatusEndsTheScriptAndIsTold() {
        assertThatThrownBy(() -> play(step("\"status\": 204")))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("Step 1")
                .hasMessageContaining("expected status 204, got 201");
    }

    @Test
    void anUnexpectedValueEndsTheScriptAndIsTold() {
        assertThatThrownBy(() -> play(step("\"status\": 201, \"json\": {\"/state\": \"APPROVED\"}")))
                .hasMessageContaining("expected \"APPROVED\" at /state, got \"REQUESTED\"");
        assertThatThrownBy(() -> play(step("\"status\": 201, \"json\": {\"/nothing\": 1}")))
                .hasMessageContaining("nothing at /nothing");
        assertThatThrownBy(() -> play(step("\"status\": 201, \"contains\": [\"refused\"]")))
                .hasMessageContaining("expected \"refused\"");
        assertThatThrownBy(() -> play(step("\"status\": 201, \"lacks\": [\"REQUESTED\"]")))
                .hasMessageContaining("did not expect \"REQUESTED\"");
    }

    @Test
    void anAnswerThatIsAPageIsReadByItsWords() throws Exception {
        server.createContext("/page", exchange -> {
            byte[] page = "<!DOCTYPE html><p>Hello</p>".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });

        play("""
                {"title": "look", "steps": [
                  {"method": "GET", "path": "/page", "status": 200, "contains": ["Hello"], "lacks": ["Good bye"]}
                ]}""");

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("< 200 <!DOCTYPE html><p>Hello</p>");
    }

    @Test
    void whatFollowsAMomentLaterIsAskedForAgain() throws Exception {
        var asked = new AtomicInteger();
        server.createContext("/later", exchange -> {
            byte[] count = ("{\"count\":" + asked.incrementAndGet() + "}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, count.length);
            exchange.getResponseBody().write(count);
            exchange.close();
        });

        play("""
                {"title": "wait", "steps": [
                  {"method": "GET", "path": "/later", "status": 200, "json": {"/count": 3}, "eventually": true}
                ]}""");

        assertThat(asked).hasValue(3);
    }

    @Test
    void aNameThatNobodySavedIsTold() {
        assertThatThrownBy(() -> play(step("\"status\": 201, \"contains\": [\"${override}\"]")))
                .hasMessageContaining("${override} is used before a step saved it");
    }

    @Test
    void anUnknownWordInAScriptIsToldWithItsFile() {
        assertThatThrownBy(() -> play(step("\"status\": 201, \"expects\": 1")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("story.json")
                .hasMessageContaining("expects");
    }

    private static String step(String rest) {
        return "{\"title\": \"one\", \"steps\": [{\"method\": \"GET\", \"path\": \"/x\", " + rest + "}]}";
    }

    private void play(String json) throws Exception {
        Path file = Files.writeString(folder.resolve("story.json"), json);
        URI jira = URI.create("http://localhost:" + server.getAddress().getPort());
        new ScriptPlayer(
                        Map.of("jira", jira),
                        new Variables(MARCH),
                        Narrator.printing(new PrintStream(told, true, StandardCharsets.UTF_8)))
                .play(Script.read(file));
    }
}
