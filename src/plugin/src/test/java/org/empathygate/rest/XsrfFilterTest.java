package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XsrfFilterTest {
    private static final String POLICY = "policy/SHOP";
    private static final Map<String, Object> CHANGE = Map.of("version", 0, "freshnessDays", 90);

    private final RestServer server = new RestServer();

    private Reply write(Map<String, String> headers) {
        return server.as(FakeHost.ADMIN).sending(headers).put(POLICY, CHANGE);
    }

    @Test
    void jsonFromAClientThatIsNoBrowserPasses() {
        assertThat(write(Map.of()).status()).isEqualTo(200);
    }

    @Test
    void jsonFromTheSameOriginPasses() {
        assertThat(write(Map.of("Origin", "http://localhost:2990")).status()).isEqualTo(200);
    }

    @Test
    void theTokenPassesWhateverTheOrigin() {
        assertThat(write(Map.of("Origin", "https://elsewhere.example", XsrfFilter.TOKEN, "no-check"))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example", "http://localhost:2991", "null", "::", "http://"})
    void jsonFromAnotherOriginIsRefusedAndChangesNothing(String origin) {
        Reply reply = write(Map.of("Origin", origin));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.value("errorMessages"))
                .isEqualTo(List.of("This request does not prove that it comes from here. "
                        + "Send the header X-Atlassian-Token: no-check."));
        assertThat(server.as(FakeHost.ADMIN).get(POLICY).json()).containsEntry("version", 0);
    }

    @Test
    void aWriteWithoutABodyNeedsTheToken() {
        assertThat(server.as("dana")
                        .sending(Map.of())
                        .post("overrides/1/withdraw")
                        .status())
                .isEqualTo(403);
        assertThat(server.as("dana").post("overrides/1/withdraw").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded"})
    void whatAFormCanSendIsNotRead(String type) {
        Reply reply = write(Map.of("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(server.as(FakeHost.ADMIN).get(POLICY).json()).containsEntry("version", 0);
    }

    @Test
    void readingNeedsNoProof() {
        assertThat(server.as("rita")
                        .sending(Map.of("Origin", "https://elsewhere.example"))
                        .get(POLICY)
                        .status())
                .isEqualTo(200);
    }
}
