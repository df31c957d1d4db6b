package org.empathygate.confluence.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.empathygate.confluence.Then;
import org.empathygate.core.PersonId;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.jira.Host;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotsTest {

    private static final Instant DAY = Instant.parse("2026-11-29T10:15:00Z");
    private static final Author DANA = new Author(new PersonId("dana-key"), "Dana \"D\" \u00d6zt\u00fcrk");
    private static final Subject KICKOFF = new Subject(98, "kick-off", "link", Scope.project("SHOP"));

    private final StoreTwin store = new StoreTwin();
    private final Snapshots snapshots = new Snapshots(store, new SecureRandom());

    @Test
    void nothingIsThereBeforeItIsKept() {
        assertThat(snapshots.look(KICKOFF)).isEqualTo(new Then.NotYet("kick-off"));
        assertThat(store.texts()).isEmpty();
    }

    @Test
    void theValuesOfADayAreKeptWithDateAndAuthor() {
        keep(3);

        assertThat(snapshots.look(KICKOFF)).isInstanceOfSatisfying(Then.Kept.class, kept -> {
            assertThat(kept.name()).isEqualTo("kick-off");
            assertThat(kept.author()).isEqualTo(DANA.name());
            assertThat(kept.asOf()).isEqualTo(DAY);
            assertThat(kept.counts().count(Outcome.UNSATISFIED)).isEqualTo(3);
            assertThat(kept.doneCounts().count(Outcome.SATISFIED)).isEqualTo(5);
            assertThat(kept.total()).isEqualTo(3 + 5 + 2);
        });
    }

    @Test
    void theyAreNeverOverwritten() {
        keep(3);

        assertThat(keep(7))
                .isInstanceOfSatisfying(
                        Then.Kept.class,
                        kept -> assertThat(kept.counts().count(Outcome.UNSATISFIED))
                                .isEqualTo(3));
    }

    @Test
    void anotherNameOrPageKeepsOthers() {
        keep(3);

        assertThat(snapshots.look(new Subject(98, "review", "link", KICKOFF.scope())))
                .isInstanceOf(Then.NotYet.class);
        assertThat(snapshots.look(new Subject(99, "kick-off", "link", KICKOFF.scope())))
                .isInstanceOf(Then.NotYet.class);
    }

    @Test
    void anotherScopeOrJiraIsNotWhatWasKept() {
        keep(3);

        for (Subject other : List.of(
                new Subject(98, "kick-off", "link", Scope.version("SHOP", "2.1")),
                new Subject(98, "kick-off", "link", Scope.epic("SHOP")),
                new Subject(98, "kick-off", "other", Scope.project("SHOP")))) {
            assertThat(snapshots.look(other)).isEqualTo(new Then.OfAnother("kick-off", DANA.name(), DAY));
            assertThat(snapshots.keep(other, status(9), DAY, DANA)).isInstanceOf(Then.OfAnother.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "UNSATISFIED\":3, UNSATISFIED\":1",
        "2026-11-29, 2026-11-28",
        "Dana, Rita",
        "dana-key, rita-key",
        "kick-off, kick-ofg",
        "\"page\":98, \"page\":99",
        "\"unjudged\":2, \"unjudged\":3",
        "SHOP, PAY",
        "\"format\":\"1\", \"format\":\"2\"",
        "{, [",
        "}, }}",
        "\"seal\":\", \"seal\":\"0",
        "\"seal\":, \"Seal\":",
        "\"seal\":, \"seal\":\"\"#\"more\":"
    })
    void whatIsChangedByHandShows(String from, String to) {
        keep(3);
        store.texts().replaceAll((key, text) -> {
            if (key.contains("secret")) {
                return text;
            }
            assertThat(text).contains(from);
            return text.replace(from, to.replace('#', ','));
        });

        assertThat(snapshots.look(KICKOFF)).isEqualTo(new Then.ChangedByHand("kick-off"));
        assertThat(keep(7)).isEqualTo(new Then.ChangedByHand("kick-off"));
    }

    /** As by a version of this product that knows fewer outcomes, and writes them in another order. */
    @Test
    void whatAnotherVersionKeptIsReadAsItWasKept() {
        keep(3);
        String key = keyOnPage98();
        var seal = new Seal(store, new SecureRandom());
        String kept = seal.off(store.texts().getOrDefault(key, "")).orElseThrow();
        String other = kept.replaceAll("\"done\":\\{[^}]*}", "\"done\":{\"SATISFIED\":5}");
        assertThat(other).isNotEqualTo(kept);
        store.put(key, seal.on(other));

        assertThat(snapshots.look(KICKOFF)).isInstanceOfSatisfying(Then.Kept.class, read -> {
            assertThat(read.doneCounts()).isEqualTo(new OutcomeCounts(Map.of(Outcome.SATISFIED, 5L)));
            assertThat(read.total()).isEqualTo(3 + 5 + 2);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}", "{}", ",\"seal\":\"}", ",\"seal\":\"\"}", "{\"seal\":\"\"}"})
    void whatIsNoSnapshotAtAllShowsAsChangedToo(String text) {
        keep(3);
        store.texts().replaceAll((key, kept) -> key.contains("secret") ? kept : text);

        assertThat(snapshots.look(KICKOFF)).isEqualTo(new Then.ChangedByHand("kick-off"));
    }

    @Test
    void aSheetOfAnotherPageOrInstallationIsNotTakenForOurs() {
        keep(3);
        String key = keyOnPage98();
        store.put(key.replace(".98.", ".99."), store.texts().getOrDefault(key, ""));
        assertThat(snapshots.look(new Subject(99, "kick-off", "link", KICKOFF.scope())))
                .isInstanceOf(Then.ChangedByHand.class);

        StoreTwin elsewhere = new StoreTwin();
        Snapshots others = new Snapshots(elsewhere, new SecureRandom());
        others.keep(new Subject(1, "x", "link", KICKOFF.scope()), status(1), DAY, DANA);
        elsewhere.put(key, store.texts().getOrDefault(key, ""));
        assertThat(others.look(KICKOFF)).isInstanceOf(Then.ChangedByHand.class);
    }

    @Test
    void aSecretThatIsGoneLeavesNothingToBelieve() {
        keep(3);
        store.texts().keySet().removeIf(key -> key.contains("secret."));

        assertThat(snapshots.look(KICKOFF)).isInstanceOf(Then.ChangedByHand.class);
    }

    /** As on two nodes, of which neither saw the other's secret before it made its own. */
    @Test
    void whatTwoNodesKeepFirstAtTheSameTimeIsSound() {
        var review = new Subject(98, "review", "link", KICKOFF.scope());
        keep(3);
        String ours = store.texts().remove("org.empathygate.plugin.snapshot-secret");
        snapshots.keep(review, status(4), DAY, DANA);

        assertThat(store.texts()).doesNotContainEntry("org.empathygate.plugin.snapshot-secret", ours);
        assertThat(snapshots.look(KICKOFF)).isInstanceOf(Then.Kept.class);
        assertThat(snapshots.look(review)).isInstanceOf(Then.Kept.class);
    }

    @Test
    void theLongestNameAndPageFitIntoAKeyOfTheHost() {
        var subject = new Subject(Long.MAX_VALUE, "\u00e4".repeat(40), "link", KICKOFF.scope());

        assertThat(snapshots.keep(subject, status(1), DAY, DANA)).isInstanceOf(Then.Kept.class);
    }

    @Test
    void theHostsSettingsKeepThem() {
        StoreTwin behind = new StoreTwin();
        PluginSettings settings = Host.of(PluginSettings.class)
                .doing("get", key -> behind.get((String) key.get(0)).orElse(null))
                .doing("put", entry -> {
                    behind.put((String) entry.get(0), (String) entry.get(1));
                    return null;
                })
                .build();
        SettingsStore host = new SettingsStore(() -> Host.of(PluginSettingsFactory.class)
                .answering("createGlobalSettings", settings)
                .build());

        assertThat(host.get("key")).isEmpty();
        host.put("key", "text");
        assertThat(host.get("key")).contains("text");
    }

    private String keyOnPage98() {
        return store.texts().keySet().stream()
                .filter(each -> each.contains(".98."))
                .findFirst()
                .orElseThrow();
    }

    private Then keep(int unsatisfied) {
        return snapshots.keep(KICKOFF, status(unsatisfied), DAY, DANA);
    }

    private static ScopeStatus status(int unsatisfied) {
        return new ScopeStatus(
                "project = SHOP",
                new OutcomeCounts(Map.of(Outcome.SATISFIED, 5L)),
                new OutcomeCounts(Map.of(Outcome.UNSATISFIED, (long) unsatisfied)),
                2,
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
