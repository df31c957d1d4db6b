package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.empathygate.rest.Stage.Play;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every write that there is, as another site could send it in the name of whoever may make it. */
class XsrfTableTest {

    /** Without a type, a browser would send what a form sends. */
    private static final List<Map<String, String>> FROM_ELSEWHERE = List.of(
            Map.of("Origin", "https://elsewhere.example", "Content-Type", "application/json"),
            Map.of("Origin", "null", "Content-Type", "application/json"),
            Map.of("Origin", "https://elsewhere.example", "Content-Type", "text/plain"),
            Map.of("Origin", "https://elsewhere.example", "Content-Type", "application/x-www-form-urlencoded"),
            Map.of("Origin", "https://elsewhere.example", "Content-Type", "multipart/form-data; boundary=x"),
            Map.of("Content-Type", "text/plain"),
            Map.of("Content-Type", "application/x-www-form-urlencoded"),
            Map.of("Content-Type", "multipart/form-data; boundary=x"));

    private static List<String> writes() {
        return OpenApiTest.operations().keySet().stream()
                .filter(operation -> !operation.startsWith("GET "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("writes")
    void isRefusedAndChangesNothing(String operation) {
        Stage stage = new Stage();
        Play play = stage.play(operation);
        String before = stage.everything();

        for (Map<String, String> headers : FROM_ELSEWHERE) {
            Reply reply = stage.server()
                    .as(play.person())
                    .sending(headers)
                    .send(play.method(), play.path(), play.body() == null ? "{}" : play.body());

            assertThat(reply.status()).as(headers.toString()).isIn(403, 415);
        }
        assertThat(stage.everything()).isEqualTo(before);
        assertThat(stage.send(play, play.person()).status()).isBetween(200, 204);
    }
}
