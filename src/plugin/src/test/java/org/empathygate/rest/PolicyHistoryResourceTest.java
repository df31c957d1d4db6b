package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.util.List;
import java.util.Map;
import org.empathygate.rest.RestServer.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PolicyHistoryResourceTest {
    private static final String VERSIONS = "policy/SHOP/versions";
    private static final String RESTORE = "policy/SHOP/restore";
    private static final String PREVIEW = "policy/SHOP/preview";

    private final RestServer server = new RestServer();

    @BeforeEach
    void twoVersions() {
        server.as(FakeHost.ADMIN).put("policy/SHOP", Map.of("version", 0, "freshnessDays", 90));
        server.as(FakeHost.ADMIN).put("policy/SHOP", Map.of("version", 1, "defaultTier", "WARN"));
    }

    @Test
    void theNewestVersionComesFirstWithWhatItChanged() {
        List<Map<String, Object>> versions =
                server.as(FakeHost.ADMIN).get(VERSIONS).list("versions");

        assertThat(versions).extracting(version -> version.get("version")).containsExactly(2, 1);
        assertThat(versions.get(0))
                .containsEntry("by", "admin")
                .containsEntry("readable", true)
                .containsEntry(
                        "changes", List.of(Map.of("field", "defaultTier", "before", "OBSERVE", "after", "WARN")));
    }

    @Test
    void anEarlierVersionIsBroughtBackAsANewOne() {
        Reply restored = server.as(FakeHost.ADMIN).post(RESTORE, Map.of("version", 1, "basedOn", 2));

        assertThat(restored.status()).isEqualTo(200);
        assertThat(restored.json())
                .containsEntry("version", 3)
                .containsEntry("defaultTier", "OBSERVE")
                .containsEntry("freshnessDays", 90);
    }

    @Test
    void bringingBackSaysWhatIsWrong() {
        assertThat(server.as(FakeHost.ADMIN)
                        .post(RESTORE, Map.of("version", 1, "basedOn", 1))
                        .status())
                .isEqualTo(409);
        assertThat(server.as(FakeHost.ADMIN)
                        .post(RESTORE, Map.of("version", 9, "basedOn", 2))
                        .status())
                .isEqualTo(404);
        assertThat(server.as(FakeHost.ADMIN).post(RESTORE, Map.of("version", 1)).errors())
                .containsOnlyKeys("basedOn");
    }

    @Test
    void onlyAnAdministratorOfTheProjectSeesOrBringsBack() {
        assertThat(server.as("priya").get(VERSIONS).status()).isEqualTo(403);
        assertThat(server.as("priya")
                        .post(RESTORE, Map.of("version", 1, "basedOn", 2))
                        .status())
                .isEqualTo(403);
        assertThat(server.as("priya").post(PREVIEW, Map.of()).status()).isEqualTo(403);
    }

    @Nested
    class APreview {

        @BeforeEach
        void oneStory() {
            server.host().add(aWorkItem().facts());
        }

        @Test
        void saysWhatWouldChangeAndWhatThatWouldDo() {
            Reply preview = server.as(FakeHost.ADMIN).post(PREVIEW, Map.of("tiers", Map.of("Story", "ENFORCE")));

            assertThat(preview.status()).isEqualTo(200);
            assertThat(preview.json())
                    .containsEntry("tierTurnedUp", true)
                    .containsEntry("open", 1)
                    .containsEntry("examined", 1)
                    .containsEntry("refusedNow", 0)
                    .containsEntry("refusedThen", 1)
                    .doesNotContainKey("example");
            assertThat(server.as(FakeHost.ADMIN).get("policy/SHOP").json()).containsEntry("version", 2);
        }

        @Test
        void judgesAnExample() {
            String key = aWorkItem().facts().key().value();

            Reply preview = server.as(FakeHost.ADMIN)
                    .post(PREVIEW + "?example=" + key, Map.of("tiers", Map.of("Story", "ENFORCE")));

            assertThat(preview.json().get("example"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsEntry("issue", key)
                    .containsEntry("outcome", "UNSATISFIED")
                    .containsEntry("refuses", true);
        }

        @Test
        void namesAnExampleThatIsNotThereAndEveryBadField() {
            assertThat(server.as(FakeHost.ADMIN)
                            .post(PREVIEW + "?example=SHOP-999", Map.of())
                            .errors())
                    .containsOnlyKeys("example");
            assertThat(server.as(FakeHost.ADMIN)
                            .post(PREVIEW, Map.of("freshnessDays", -1, "approverRoles", List.of("Leads")))
                            .errors())
                    .containsOnlyKeys("freshnessDays");
            assertThat(server.as(FakeHost.ADMIN)
                            .post(PREVIEW, Map.of("approverRoles", List.of("Leads")))
                            .errors())
                    .containsOnlyKeys("approverRoles");
        }
    }
}
