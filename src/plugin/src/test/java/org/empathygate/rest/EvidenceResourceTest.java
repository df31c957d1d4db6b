package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import java.util.Map;
import org.empathygate.core.given.EvidenceBuilder;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceResourceTest {
    private static final String EVIDENCE = "issues/SHOP-1/evidence";

    private final RestServer server = new RestServer();

    @BeforeEach
    void aWorkItemAndAnInsight() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
    }

    private String anInsight() {
        return anInsightFrom(Map.of("kind", "JIRA_ISSUE", "ref", "SHOP-9"));
    }

    private String anInsightFrom(Map<String, String> source) {
        Reply reply = server.as("dana")
                .post(
                        "insights?project=SHOP",
                        Map.of(
                                "quote",
                                "I gave up here",
                                "source",
                                source,
                                "observedOn",
                                "2026-08-12",
                                "customer",
                                "R."));
        assertThat(reply.status()).as(reply.text()).isEqualTo(201);
        return (String) reply.value("key");
    }

    @Nested
    class LinkingAnInsight {

        @Test
        void answersWithTheLink() {
            String key = anInsight();

            Reply reply = server.as("dana")
                    .post(EVIDENCE, Map.of("insight", key, "stance", "SUPPORTS", "relevance", "Same form"));

            assertThat(reply.status()).isEqualTo(201);
            assertThat(reply.json())
                    .containsEntry("stance", "SUPPORTS")
                    .containsEntry("relevance", "Same form")
                    .containsEntry("stale", false)
                    .containsEntry("linkedBy", "dana")
                    .containsEntry("linkedAt", "2026-11-23T09:30:00Z")
                    .containsKey("id");
            assertThat(reply.object("insight"))
                    .containsEntry("key", key)
                    .containsEntry("quote", "I gave up here")
                    .containsEntry("observedOn", "2026-08-12")
                    .containsEntry("customer", "R.")
                    .containsEntry("source", Map.of("kind", "JIRA_ISSUE", "ref", "SHOP-9"));
        }

        @Test
        void namesEveryBadFieldAtOnce() {
            Reply reply = server.as("dana")
                    .post(EVIDENCE, Map.of("insight", "INS-4711", "stance", "MAYBE", "relevance", "x".repeat(256)));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("insight", "stance", "relevance");
        }

        @Test
        void namesUnknownFields() {
            Reply reply =
                    server.as("dana").post(EVIDENCE, Map.of("insight", anInsight(), "stanze", "SUPPORTS", "a", 1));

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors())
                    .containsOnlyKeys("stanze", "a")
                    .containsEntry("stanze", "There is no such field.");
        }

        @Test
        void isRefusedToWhoMayOnlyLook() {
            assertThat(server.as("rita")
                            .post(EVIDENCE, Map.of("insight", anInsight()))
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void asksForALogin() {
            assertThat(server.anonymously()
                            .post(EVIDENCE, Map.of("insight", "INS-1"))
                            .status())
                    .isEqualTo(401);
        }

        @Test
        void answersTheSameForAnAbsentWorkItemAndOneThatMayNotBeSeen() {
            Map<String, String> body = Map.of("insight", anInsight());
            Reply absent = server.as("dana").post("issues/SHOP-2/evidence", body);
            Reply invisible = server.as("stranger").post(EVIDENCE, body);

            assertThat(absent).isEqualTo(invisible);
            assertThat(absent.status()).isEqualTo(404);
        }

        @Test
        void answersTheSameForAnAbsentInsightAndOneThatMayNotBeSeen() {
            String hidden = anInsight();
            server.host().hide(EvidenceRef.issue("SHOP-9"));

            Reply invisible = server.as("dana").post(EVIDENCE, Map.of("insight", hidden));
            Reply absent = server.as("dana").post(EVIDENCE, Map.of("insight", "INS-4711"));

            assertThat(invisible).isEqualTo(absent);
            assertThat(invisible.errors()).containsEntry("insight", "There is no such insight.");
        }
    }

    @Nested
    class Listing {

        @Test
        void showsNativeEvidenceBesideLinkedInsights() {
            server.host()
                    .link(EvidenceBuilder.goodEvidence()
                            .named(EvidenceRef.issue("SHOP-7"))
                            .evidence());
            server.as("dana").post(EVIDENCE, Map.of("insight", anInsight()));

            Reply reply = server.as("rita").get(EVIDENCE);

            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.list("links")).extracting(link -> link.get("kind")).containsExactly("INSIGHT", "ISSUE");
            assertThat(reply.list("links").get(1))
                    .containsEntry("ref", "SHOP-7")
                    .containsEntry("title", "Title of SHOP-7")
                    .doesNotContainKeys("id", "insight", "linkedBy");
            assertThat(reply.json()).containsEntry("restricted", 0);
        }

        @Test
        void onlyCountsWhatTheReaderMayNotSee() {
            server.as("dana").post(EVIDENCE, Map.of("insight", anInsight(), "relevance", "A secret reason"));
            server.host()
                    .link(EvidenceBuilder.goodEvidence()
                            .named(EvidenceRef.page("4242"))
                            .evidence());
            server.host().hide(EvidenceRef.issue("SHOP-9"));
            server.host().hide(EvidenceRef.page("4242"));

            Reply reply = server.as("rita").get(EVIDENCE);

            assertThat(reply.json()).isEqualTo(Map.of("links", List.of(), "restricted", 2));
        }

        @Test
        void saysThatTheStoreIsDown() {
            server.loseStore();

            Reply reply = server.as("rita").get(EVIDENCE);

            assertThat(reply.status()).isEqualTo(503);
            assertThat(reply.value("errorMessages").toString()).contains("Try again in a minute");
        }
    }

    @Nested
    class Unlinking {

        @Test
        void takesTheLinkAway() {
            Object id = server.as("dana")
                    .post(EVIDENCE, Map.of("insight", anInsight()))
                    .value("id");

            assertThat(server.as("dana").delete(EVIDENCE + "/" + id)).isEqualTo(new Reply(204, ""));
            assertThat(server.as("dana").get(EVIDENCE).list("links")).isEmpty();
        }

        @Test
        void findsNoLinkOfAnotherWorkItem() {
            server.host().add(aWorkItem().withId(10002).withKey("SHOP-2").facts());
            Object id = server.as("dana")
                    .post(EVIDENCE, Map.of("insight", anInsight()))
                    .value("id");

            assertThat(server.as("dana").delete("issues/SHOP-2/evidence/" + id).status())
                    .isEqualTo(404);
            assertThat(server.as("dana").delete(EVIDENCE + "/none").status()).isEqualTo(404);
        }

        @Test
        void findsNoLinkThatThePersonMayNotSee() {
            Object id = server.as("dana")
                    .post(EVIDENCE, Map.of("insight", anInsight()))
                    .value("id");
            server.host().hide(EvidenceRef.issue("SHOP-9"));

            assertThat(server.as("dana").delete(EVIDENCE + "/" + id).status()).isEqualTo(404);
        }

        @Test
        void isRefusedToWhoMayOnlyLook() {
            assertThat(server.as("rita").delete(EVIDENCE + "/1").status()).isEqualTo(403);
        }
    }
}
