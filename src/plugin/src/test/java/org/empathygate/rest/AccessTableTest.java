package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: each cell is played with a request that is good in every other respect. */
class AccessTableTest {

    /** Nobody logged in, somebody who may not browse, browse, developer, approver, project and system administrator. */
    private static final List<@Nullable String> PEOPLE = new ArrayList<>(
            Arrays.asList(null, "zoe", "rita", "dana", "priya", FakeHost.PROJECT_ADMIN, FakeHost.ADMIN));

    /**
     * Dana is the one who asked and who promised; priya gave the delegation to rita, who may see it and not end it, and not
     * delegate to herself.
     */
    private static final String TABLE = """
            operation                             nobody  zoe rita dana priya lena admin
            GET /decision                            401  404  200  200  200  200  200
            GET /issues/{key}/evidence               401  404  200  200  200  200  200
            POST /issues/{key}/evidence              401  404  403  201  201  403  201
            DELETE /issues/{key}/evidence/{id}       401  404  403  204  204  403  204
            GET /issues/{key}/overrides              401  404  200  200  200  200  200
            POST /issues/{key}/overrides             401  404  403  201  201  403  201
            GET /issues/{key}/ledger                 401  404  200  200  200  200  200
            GET /issues/{key}/commitments            401  404  200  200  200  200  200
            GET /ledger                              401  404  403  403  403  200  200
            GET /ledger/verify                       401  403  403  403  403  403  200
            GET /insights                            401  404  200  200  200  200  200
            POST /insights                           401  404  403  201  201  403  201
            GET /insights/{key}                      401  404  200  200  200  200  200
            PUT /insights/{key}                      401  404  403  200  200  403  200
            GET /insights/suggest                    401  404  200  200  200  200  200
            GET /overrides                           401  200  200  200  200  200  200
            GET /overrides/{id}                      401  404  200  200  200  200  200
            POST /overrides/{id}/approve             401  404  403  403  200  403  403
            POST /overrides/{id}/decline             401  404  403  403  200  403  403
            POST /overrides/{id}/withdraw            401  404  403  200  403  403  403
            POST /overrides/{id}/revoke              401  404  403  403  200  403  403
            GET /overrides/{id}/follow-ups           401  404  200  200  200  200  200
            GET /issues/{key}/hold                   401  404  200  200  200  200  200
            POST /issues/{key}/hold                  401  404  403  403  201  403  403
            DELETE /issues/{key}/hold                401  404  403  403  204  403  403
            POST /issues/{key}/break-glass           401  404  403  201  403  403  403
            GET /break-glass                         401  200  200  200  200  200  200
            POST /break-glass/{id}/review            401  404  403  403  200  403  403
            GET /delegations                         401  200  200  200  200  200  200
            POST /delegations                        401  201  400  201  201  201  201
            DELETE /delegations/{id}                 401  404  403  404  204  404  404
            GET /commitments                         401  200  200  200  200  200  200
            POST /commitments/{id}/keep              401  404  403  200  200  403  403
            POST /commitments/{id}/break             401  404  403  200  200  403  403
            GET /follow-ups                          401  200  200  200  200  200  200
            GET /follow-ups/summary                  401  404  200  200  200  200  200
            POST /follow-ups/{id}/answer             401  404  403  200  403  403  403
            GET /me/notifications                    401  200  200  200  200  200  200
            PUT /me/notifications                    401  200  200  200  200  200  200
            GET /coverage                            401  404  403  403  403  200  200
            POST /coverage/{project}                 401  404  403  403  403  403  200
            GET /policy/{project}                    401  404  200  200  200  200  200
            PUT /policy/{project}                    401  404  403  403  403  200  200
            GET /policy/{project}/versions           401  404  403  403  403  200  200
            POST /policy/{project}/restore           401  404  403  403  403  200  200
            POST /policy/{project}/preview           401  404  403  403  403  200  200
            GET /gap-status                          401  200  200  200  200  200  200
            POST /gap-status                         401  200  200  200  200  200  200
            GET /health                              401  403  403  403  403  403  200
            """;

    private static Map<String, List<Integer>> table() {
        Map<String, List<Integer>> table = new LinkedHashMap<>();
        TABLE.lines().skip(1).forEach(line -> {
            String[] words = line.split(" +");
            table.put(
                    words[0] + " " + words[1],
                    Arrays.stream(words).skip(2).map(Integer::valueOf).toList());
        });
        return table;
    }

    private static List<String> operations() {
        return List.copyOf(table().keySet());
    }

    @Test
    void everyOperationHasARow() {
        assertThat(table().keySet())
                .containsExactlyInAnyOrderElementsOf(OpenApiTest.operations().keySet());
    }

    @Test
    void everyOperationHasARequest() {
        assertThat(new Stage().plays().keySet())
                .containsExactlyInAnyOrderElementsOf(OpenApiTest.operations().keySet());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everybodyGetsTheStatusOfTheTable(String operation) {
        List<Integer> seen = new ArrayList<>();
        for (String person : PEOPLE) {
            Stage stage = new Stage();
            seen.add(stage.send(stage.play(operation), person).status());
        }
        assertThat(seen).isEqualTo(table().get(operation));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whoeverIsRefusedChangesNothing(String operation) {
        List<Integer> expected = java.util.Objects.requireNonNull(table().get(operation));
        Stage stage = new Stage();
        String before = stage.everything();
        for (int i = 0; i < PEOPLE.size(); i++) {
            if (expected.get(i) >= 400) {
                stage.send(stage.play(operation), PEOPLE.get(i));
            }
        }
        assertThat(stage.everything()).isEqualTo(before);
    }
}
