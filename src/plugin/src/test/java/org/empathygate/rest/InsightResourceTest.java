package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Text;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Suggestion;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class InsightResourceTest {
    private final RestServer server = new RestServer();

    private static Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>();
        body.put("project", "SHOP");
        body.put("quote", "I gave up at the address form");
        body.put("source", Map.of("kind", "NONE"));
        body.put("observedOn", "2026-08-12");
        body.put("customer", "R.");
        return body;
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = body();
        body.put(field, value);
        return body;
    }

    private String recorded(Map<String, ?> body) {
        Reply reply = server.as("dana").post("insights", body);
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return (String) reply.value("key");
    }

    @Nested
    class Recording {

        @Test
        void answersWithTheInsightAsItCanBeReadAgain() {
            Reply reply = server.as("dana").post("insights", body());

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json())
                    .containsEntry("quote", "I gave up at the address form")
                    .containsEntry("source", Map.of("kind", "NONE"))
                    .containsEntry("kind", "ACTIONABLE")
                    .containsEntry("state", "ACTIVE")
                    .containsEntry("createdBy", "dana")
                    .containsEntry("version", 1);
            assertThat(server.as("rita").get("insights/" + reply.value("key")).json())
                    .isEqualTo(reply.json());
        }

        @Test
        void namesEveryBadFieldAtOnce() {
            Reply reply = server.as("dana")
                    .post(
                            "insights?project=SHOP",
                            Map.of("source", Map.of("kind", "EXTERNAL", "ref", "ftp://x"), "observedOn", "2999-01-01"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("quote", "source.ref", "observedOn");
        }

        @Test
        void namesEveryFieldOfAnotherKindAtOnce() {
            Reply reply = server.as("dana")
                    .post(
                            "insights",
                            Map.of(
                                    "quote", List.of("a"),
                                    "source", "NONE",
                                    "observedOn", Map.of(),
                                    "version", "first",
                                    "quot", "typo"));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("quote", "source", "observedOn", "version", "quot");
        }

        @Test
        void takesTheProjectFromTheIssueThatIsTheSource() {
            Map<String, Object> body = with("source", Map.of("kind", "JIRA_ISSUE", "ref", "SHOP-9"));
            body.remove("project");

            assertThat(server.as("dana").post("insights", body).json()).containsEntry("project", "SHOP");
        }

        @Test
        void asksForTheProjectWhenNothingSaysIt() {
            Map<String, Object> body = body();
            body.remove("project");

            assertThat(server.as("dana").post("insights", body).errors()).containsOnlyKeys("project");
        }

        @Test
        void isRefusedToWhoMayNotCreateInTheProject() {
            assertThat(server.as("rita").post("insights", body()).status()).isEqualTo(403);
            assertThat(server.as("dana")
                            .post("insights", with("project", "OTHER"))
                            .status())
                    .isEqualTo(404);
            assertThat(server.anonymously().post("insights", body()).status()).isEqualTo(401);
        }

        @Test
        void storesNothingWhenTheBodyIsNotJson() {
            Reply reply = server.as("dana").send("POST", "insights", "{\"quote\": ");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.value("errorMessages")).isEqualTo(List.of("The body is not a JSON object."));
            assertThat(server.as("dana").get("insights?project=SHOP").list("insights"))
                    .isEmpty();
        }

        @Test
        void refusesAListInsteadOfAnObject() {
            assertThat(server.as("dana").send("POST", "insights", "[]").status())
                    .isEqualTo(400);
        }

        @Test
        void readsAnEmptyBodyAsAnEmptyObject() {
            assertThat(server.as("dana").send("POST", "insights", "").errors()).containsOnlyKeys("project");
        }

        @Test
        void refusesABodyThatIsTooLarge() {
            Reply reply = server.as("dana").post("insights", with("quote", "x".repeat(70_000)));

            assertThat(reply.status()).isEqualTo(413);
            assertThat(reply.value("errorMessages")).isEqualTo(List.of("The body is larger than 64 KiB."));
        }
    }

    @Nested
    class Changing {

        @Test
        void replacesWhatIsGivenAndLeavesTheRest() {
            String key = recorded(body());

            Reply reply = server.as("dana").put("insights/" + key, Map.of("version", 1, "state", "RETIRED"));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.json())
                    .containsEntry("state", "RETIRED")
                    .containsEntry("quote", "I gave up at the address form")
                    .containsEntry("version", 2);
        }

        @Test
        void tellsTheSlowerOfTwoWhichVersionThereIs() {
            String key = recorded(body());
            server.as("dana").put("insights/" + key, Map.of("version", 1, "segment", "guests"));

            Reply reply = server.as("priya").put("insights/" + key, Map.of("version", 1, "segment", "members"));

            assertThat(reply.status()).isEqualTo(409);
            assertThat(reply.json()).containsEntry("version", 2);
        }

        @Test
        void asksForTheVersion() {
            assertThat(server.as("dana")
                            .put("insights/" + recorded(body()), Map.of("segment", "guests"))
                            .errors())
                    .containsOnlyKeys("version");
        }

        @Test
        void neverMovesTheDay() {
            assertThat(server.as("dana")
                            .put("insights/" + recorded(body()), Map.of("version", 1, "observedOn", "2026-08-13"))
                            .errors())
                    .containsOnlyKeys("observedOn");
        }

        @Test
        void neverMovesToAnotherProject() {
            assertThat(server.as("dana")
                            .put("insights/" + recorded(body()), Map.of("version", 1, "project", "OTHER"))
                            .errors())
                    .containsOnlyKeys("project");
        }
    }

    @Nested
    class Reading {

        @Test
        void listsTheStateThatWasAskedFor() {
            String active = recorded(body());
            String retired = recorded(with("state", "RETIRED"));

            assertThat(server.as("rita").get("insights?project=SHOP").list("insights"))
                    .extracting(insight -> insight.get("key"))
                    .containsExactly(active);
            assertThat(server.as("rita")
                            .get("insights?project=SHOP&state=RETIRED")
                            .list("insights"))
                    .extracting(insight -> insight.get("key"))
                    .containsExactly(retired);
        }

        @Test
        void leavesOutWhatTheReaderMayNotSee() {
            String key = recorded(with("source", Map.of("kind", "JIRA_ISSUE", "ref", "SHOP-9")));
            server.host().hide(EvidenceRef.issue("SHOP-9"));

            assertThat(server.as("rita").get("insights?project=SHOP").list("insights"))
                    .isEmpty();
            assertThat(server.as("rita").get("insights/" + key))
                    .isEqualTo(server.as("rita").get("insights/INS-4711"));
        }

        @Test
        void namesABadState() {
            assertThat(server.as("rita").get("insights?project=SHOP&state=OLD").errors())
                    .containsEntry("state", "This can be one of: ACTIVE, DECLINED, RETIRED.");
        }

        @Test
        void suggests() {
            server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
            server.host()
                    .suggest(new Suggestion(
                            EvidenceRef.of(InsightKey.of(3)),
                            "I gave up",
                            LocalDate.of(2026, 8, 12),
                            Text.of("empathy-gate.why.NO_EVIDENCE")));

            assertThat(server.as("dana").get("insights/suggest?issue=SHOP-1").list("insights"))
                    .containsExactly(Map.of(
                            "kind", "INSIGHT",
                            "key", "INS-3",
                            "quote", "I gave up",
                            "observedOn", "2026-08-12",
                            "why", "no customer insight is linked"));
        }
    }
}
