package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HealthResourceTest {
    private final RestServer server = new RestServer();

    @Test
    void showsWhatThePluginFoundInItsHost() {
        assertThat(server.as(FakeHost.ADMIN).get("health").json())
                .isEqualTo(Map.of(
                        "platform", Map.of("product", "jira", "version", "11.3.0"),
                        "members", Map.of("checked", 420, "missing", List.of()),
                        "references", List.of("ActiveObjects"),
                        "jobs",
                                List.of(Map.of(
                                        "name",
                                        "ledger",
                                        "ok",
                                        true,
                                        "state",
                                        Map.of("sequence", "0", "waiting", "0")))));
    }

    @Test
    void isForSystemAdministrators() {
        assertThat(server.as("priya").get("health").status()).isEqualTo(403);
        assertThat(server.anonymously().get("health").status()).isEqualTo(401);
    }
}
