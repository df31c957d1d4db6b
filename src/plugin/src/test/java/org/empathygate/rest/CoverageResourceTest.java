package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageResourceTest {
    private final RestServer server = new RestServer();

    @Test
    void listsWhatDoesNotCarryTheGate() {
        assertThat(server.as(FakeHost.ADMIN).get("coverage?project=SHOP").json().get("transitions"))
                .isEqualTo(List.of(
                        Map.of(
                                "workflow",
                                "Shop workflow",
                                "transition",
                                51,
                                "name",
                                "Force done",
                                "kind",
                                "GLOBAL",
                                "from",
                                List.of(),
                                "to",
                                "Done",
                                "inDraft",
                                false,
                                "canBeAdded",
                                true),
                        Map.of(
                                "workflow",
                                "Shop workflow",
                                "transition",
                                1,
                                "name",
                                "Create",
                                "kind",
                                "CREATE",
                                "from",
                                List.of(),
                                "to",
                                "Done",
                                "inDraft",
                                false,
                                "canBeAdded",
                                false)));
    }

    @Test
    void isForAdministrators() {
        assertThat(server.as("dana").get("coverage?project=SHOP").status()).isEqualTo(403);
        assertThat(server.anonymously().get("coverage?project=SHOP").status()).isEqualTo(401);
    }
}
