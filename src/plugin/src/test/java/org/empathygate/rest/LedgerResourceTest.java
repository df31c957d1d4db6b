package org.empathygate.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.ExportForm;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.ShownFact;
import org.empathygate.rest.RestServer.Reply;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerResourceTest {
    private static final ProjectKey SHOP = new ProjectKey("SHOP");

    private final RestServer server = new RestServer();

    private static Fact held(ProjectKey project, String at) {
        return Fact.of(EntryKind.HELD, Instant.parse(at), People.PRIYA)
                .about(project, new WorkItemId(10001))
                .with("reason", "Not yet");
    }

    @BeforeEach
    void somethingHappens() {
        server.host().add(aWorkItem().withId(10001).withKey("SHOP-1").facts());
        server.ledger().append(held(SHOP, "2026-11-01T10:00:00Z"));
        server.ledger().append(held(new ProjectKey("BANK"), "2026-11-02T10:00:00Z"));
        server.ledger().append(held(SHOP, "2026-11-03T10:00:00Z"));
    }

    private static List<String> lines(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return reply.text().lines().toList();
    }

    @Nested
    class TheExport {

        @Test
        void isOfEverythingAndChainsWhatWasWaiting() {
            List<String> lines = lines(server.as(FakeHost.ADMIN).get("ledger"));

            assertThat(lines).hasSize(4);
            assertThat(lines.get(0)).contains("\"sequence\":1", "\"kind\":\"HELD\"");
            assertThat(lines.get(3)).startsWith("{\"end\":true,\"entries\":3,\"first\":1,\"last\":3,");
        }

        @Test
        void isOfOneProjectForItsAdministrator() {
            List<String> lines = lines(server.as(FakeHost.PROJECT_ADMIN).get("ledger?project=SHOP"));

            assertThat(lines).hasSize(3).noneMatch(line -> line.contains("BANK"));
            assertThat(lines.get(2)).contains("\"project\":\"SHOP\"");
        }

        @Test
        void ofOneProjectLeavesOutWhatItsAdministratorMayNotSee() {
            EvidenceRef hidden = EvidenceRef.issue("SECRET-9");
            server.host().hide(hidden);
            server.ledger()
                    .append(Fact.of(EntryKind.DECIDED, Days.NOW, null)
                            .about(SHOP, new WorkItemId(10001))
                            .with("evidence", hidden.text()));

            assertThat(lines(server.as(FakeHost.PROJECT_ADMIN).get("ledger?project=SHOP")))
                    .noneMatch(line -> line.contains("SECRET"))
                    .anyMatch(line -> line.contains("\"restricted\":1"));
            assertThat(lines(server.as(FakeHost.PROJECT_ADMIN).get("ledger?project=SHOP&format=csv")))
                    .noneMatch(line -> line.contains("SECRET"));
            assertThat(lines(server.as(FakeHost.ADMIN).get("ledger?project=SHOP")))
                    .anyMatch(line -> line.contains("SECRET"))
                    .noneMatch(line -> line.contains("\"restricted\""));
        }

        @ParameterizedTest
        @CsvSource({
            "from=2026-11-02, 2",
            "to=2026-11-02, 2",
            "from=2026-11-02&to=2026-11-02, 1",
            "to=2026-11-02T10:00:00Z, 1",
            "from=2026-11-02T12:00:00%2B02:00, 2",
            "from=&to=&format=&project=, 3",
            "from=2027-01-01, 0"
        })
        void isFromADayOrMomentToADayInclusiveOrAMomentExclusive(String query, int entries) {
            assertThat(lines(server.as(FakeHost.ADMIN).get("ledger?" + query))).hasSize(entries + 1);
        }

        @Test
        void canBeATableForASpreadsheet() {
            List<String> lines = lines(server.as(FakeHost.ADMIN).get("ledger?format=csv"));

            assertThat(lines).hasSize(5);
            assertThat(lines.get(0)).startsWith("sequence,at,kind,by");
            assertThat(lines.get(4)).contains("END_OF_EXPORT");
        }

        @Test
        void namesEverythingThatItCannotReadAtOnce() {
            Reply reply = server.as(FakeHost.ADMIN).get("ledger?from=yesterday&to=2026-13-01&format=xml");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("from", "to", "format");
        }

        @Test
        void doesNotEndBeforeItBegins() {
            Reply reply = server.as(FakeHost.ADMIN).get("ledger?from=2026-11-03&to=2026-11-01");

            assertThat(reply.status()).isEqualTo(400);
            assertThat(reply.errors()).containsOnlyKeys("to");
        }

        @Test
        void isRefusedAsAWholeWhileTheStoreIsDown() {
            server.loseStore();

            assertThat(server.as(FakeHost.ADMIN).get("ledger").status()).isEqualTo(503);
        }
    }

    @Nested
    class AnExportThatBreaksOff {
        private final LedgerExport export = new LedgerExport(new Clerk(server.ledger(), List.of()), server.ledger());

        @Test
        void failsAndHasNoLastLine() {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            export.prepare();
            LedgerStream stream = new LedgerStream(
                    new LedgerExport(new Clerk(server.ledger(), List.of()), failingAfter(2)),
                    Range.ALL,
                    ExportForm.NDJSON,
                    ShownFact::whole);

            assertThatThrownBy(() -> stream.write(out))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("broke off");
            assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\"end\"");
        }

        @Test
        void stopsReadingWhenNobodyListens() {
            export.prepare();
            LedgerStream stream = new LedgerStream(export, Range.ALL, ExportForm.NDJSON, ShownFact::whole);

            assertThatThrownBy(() -> stream.write(new OutputStream() {
                        @Override
                        public void write(int octet) throws IOException {
                            throw new IOException("the connection is closed");
                        }
                    }))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("closed");
        }

        private Chain failingAfter(int entries) {
            InMemoryLedger whole = server.ledger();
            AtomicInteger read = new AtomicInteger();
            return (Chain) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Chain.class}, (proxy, method, arguments) -> {
                        whole.readUnbroken(Range.ALL, entry -> {
                            if (read.getAndIncrement() == entries) {
                                throw new UnreadableException("the next page");
                            }
                            accept(arguments, entry);
                        });
                        return null;
                    });
        }

        @SuppressWarnings("unchecked") // readUnbroken(Range, Consumer<Entry>)
        private static void accept(@Nullable Object[] arguments, Entry entry) {
            ((Consumer<Entry>) Objects.requireNonNull(arguments[1])).accept(entry);
        }
    }

    @Nested
    class Verifying {

        @Test
        void saysThatAnUntouchedLedgerIsValid() {
            assertThat(server.as(FakeHost.ADMIN).get("ledger/verify").json())
                    .isEqualTo(Map.of("valid", true, "entries", 3));
        }
    }

    /** Who may do what: anonymous, no project, reader, developer, approver, project administrator, system administrator. */
    @ParameterizedTest
    @CsvSource({
        "ledger, 401 403 403 403 403 403 200",
        "ledger?project=SHOP, 401 404 403 403 403 200 200",
        "ledger?project=BANK, 401 404 404 404 404 404 200",
        "ledger/verify, 401 403 403 403 403 403 200",
        "issues/SHOP-1/ledger, 401 404 200 200 200 200 200",
        "issues/SHOP-404/ledger, 401 404 404 404 404 404 404"
    })
    void isForThoseWhoMay(String path, String statuses) {
        List<@Nullable String> people =
                Arrays.asList(null, "nobody", "rita", "dana", "priya", FakeHost.PROJECT_ADMIN, FakeHost.ADMIN);

        assertThat(people.stream()
                        .map(person ->
                                Integer.toString(server.as(person).get(path).status()))
                        .toList())
                .containsExactly(statuses.split(" ", -1));
    }

    @Nested
    class OfOneWorkItem {

        @Test
        void isTheNewestFirstWhetherChainedOrNot() {
            List<Map<String, Object>> entries =
                    server.as("rita").get("issues/SHOP-1/ledger").list("entries");

            assertThat(entries).extracting(entry -> entry.get("at")).startsWith("2026-11-03T10:00:00Z");
            assertThat(entries.get(0))
                    .containsEntry("kind", "HELD")
                    .containsEntry("by", "priya")
                    .containsEntry("details", Map.of("reason", "Not yet"))
                    .containsEntry("restricted", 0);
        }

        @Test
        void leavesOnlyTheNumberOfEvidenceThatTheReaderMayNotSee() {
            EvidenceRef hidden = EvidenceRef.issue("SECRET-9");
            EvidenceRef seen = EvidenceRef.issue("SHOP-9");
            server.host().hide(hidden);
            server.ledger()
                    .append(Fact.of(EntryKind.DECIDED, Days.NOW, null)
                            .about(SHOP, new WorkItemId(10001))
                            .with("evidence", hidden.text() + "\n" + seen.text())
                            .with("relevance", "Tells about SECRET-9")
                            .with("citedInsight", "INSIGHT INS-404"));

            Reply reply = server.as("rita").get("issues/SHOP-1/ledger");

            assertThat(reply.text()).doesNotContain("SECRET", "INS-404");
            assertThat(reply.list("entries").get(0))
                    .containsEntry("restricted", 2)
                    .containsEntry("details", Map.of("evidence", "ISSUE SHOP-9"));
        }
    }
}
