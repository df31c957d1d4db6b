package org.empathygate.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.Clerk;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.ExportForm;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.InMemoryLedger;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.ShownFact;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifyLedgerTest {
    private static final Instant START = Instant.parse("2026-11-01T10:00:00Z");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int verify(Object... args) {
        List<String> texts = new ArrayList<>();
        for (Object arg : args) {
            texts.add(arg.toString());
        }
        return VerifyLedgerMain.run(texts, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream target) {
        return new PrintStream(target, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /** Ten entries, one each second, every other one of SHOP. */
    private static List<String> export(@Nullable Integer from, @Nullable Integer to, @Nullable String project) {
        InMemoryLedger ledger = new InMemoryLedger();
        for (int i = 1; i <= 10; i++) {
            ledger.append(Fact.of(EntryKind.HELD, START.plusSeconds(i), new PersonId("priya"))
                    .about(new ProjectKey(i % 2 == 0 ? "BANK" : "SHOP"), new WorkItemId(i))
                    .with("reason", "Grund " + i + ": \u00dcberpr\u00fcfen \ud83d\ude00"));
        }
        LedgerExport export = new LedgerExport(new Clerk(ledger, List.of()), ledger);
        export.prepare();
        List<String> lines = new ArrayList<>();
        export.write(
                new Range(
                        from == null ? null : START.plusSeconds(from),
                        to == null ? null : START.plusSeconds(to),
                        project == null ? null : new ProjectKey(project)),
                ExportForm.NDJSON,
                ShownFact::whole,
                lines::add);
        return lines;
    }

    private static List<String> everything() {
        return export(null, null, null);
    }

    private Path file(String name, List<String> lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("", lines));
    }

    @Test
    void acceptsAnExportAndTellsTheHashToKeep() throws IOException {
        List<String> lines = everything();

        assertThat(verify(file("all.ndjson", lines))).isZero();
        String lastHash = lines.get(11).replaceAll(".*\"lastHash\":\"([0-9a-f]+)\".*\n", "$1");
        assertThat(said()).contains("valid: 10 entries, from 1 to 10; the last hash is " + lastHash);
        assertThat(verify("--kept", "10=" + lastHash, folder.resolve("all.ndjson")))
                .isZero();
    }

    @Test
    void namesAnEntryThatWasChanged() throws IOException {
        List<String> lines = everything();
        lines.set(7, lines.get(7).replace("Grund 7", "Grund 8"));

        assertThat(verify(file("all.ndjson", lines))).isEqualTo(1);
        assertThat(said()).contains("entry 7:", "changed");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void namesAnEntryThatWasDropped(int number) throws IOException {
        List<String> lines = everything();
        lines.remove(number);

        assertThat(verify(file("all.ndjson", lines))).isEqualTo(1);
        assertThat(said()).contains("entry " + number + ":");
    }

    @Test
    void namesAnEntryThatWasPutIn() throws IOException {
        List<String> lines = everything();
        lines.add(5, lines.get(4));

        assertThat(verify(file("all.ndjson", lines))).isEqualTo(1);
        assertThat(said()).contains("entry 5:", "put in");
    }

    @Test
    void saysHowManyLinesOfAProjectCouldNotBeChecked() throws IOException {
        List<String> lines = export(null, null, "SHOP");
        lines.set(2, lines.get(2).replace("Grund 3", "").replace("\"sequence\"", "\"restricted\":1,\"sequence\""));

        assertThat(verify(file("shop.ndjson", lines))).isZero();
        assertThat(said()).contains("valid: 5 entries", "unchecked: 1; the last hash");
    }

    @Test
    void noticesAnExportThatBrokeOff() throws IOException {
        assertThat(verify(file("all.ndjson", everything().subList(0, 8)))).isEqualTo(1);
        assertThat(said()).contains("entry 8:", "broke off");
    }

    @Test
    void noticesAKeptHashThatDiffersOrIsNotReached() throws IOException {
        Path file = file("all.ndjson", everything());

        assertThat(verify("--kept", "4=" + "0".repeat(64), file)).isEqualTo(1);
        assertThat(verify("--kept", "11=" + "0".repeat(64), file)).isEqualTo(1);
        assertThat(said()).contains("entry 4:", "entry 11:");
    }

    @Test
    void readsSeveralFilesAsOneChain() throws IOException {
        Path begin = file("begin.ndjson", export(null, 6, null));
        Path end = file("end.ndjson", export(6, null, null));
        Path overlapping = file("overlapping.ndjson", export(3, null, null));
        Path later = file("later.ndjson", export(8, null, null));

        assertThat(verify(begin, end)).isZero();
        assertThat(verify(begin, overlapping)).isZero();
        assertThat(verify(begin, later)).isEqualTo(1);
        assertThat(said()).contains("later.ndjson: entry 6:", "missing between");
    }

    @Test
    void acceptsTheHolesOfAProjectsExportAndSaysWhatThatMeans() throws IOException {
        assertThat(verify(file("shop.ndjson", export(null, null, "SHOP")))).isZero();
        assertThat(said()).contains("5 entries", "a missing one might not show");
    }

    @Test
    void readsGzippedFiles() throws IOException {
        Path file = folder.resolve("all.ndjson.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(file))) {
            gzip.write(String.join("", everything()).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(verify(file)).isZero();
    }

    @Test
    void saysWhatItCannotUse() throws IOException {
        Path latin = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xfc, '\n'});
        Path noLedger = file("no-ledger", List.of("{\"errorMessages\":[]}\n"));

        assertThat(verify()).isEqualTo(2);
        assertThat(verify("--kept", "1=short", "x")).isEqualTo(2);
        assertThat(verify("--other")).isEqualTo(2);
        assertThat(verify(folder.resolve("absent"))).isEqualTo(2);
        assertThat(verify(folder)).isEqualTo(2);
        assertThat(verify(latin)).isEqualTo(2);
        assertThat(verify(noLedger)).isEqualTo(2);
        assertThat(complained())
                .contains("usage:", "cannot use --kept", "no such file", "no text in UTF-8", "no export of a ledger");
    }

    @Test
    void endsAtALineThatIsLongerThanAnyEntry() throws IOException {
        assertThat(verify(file("long", List.of("x".repeat(4_000_001))))).isEqualTo(2);
        assertThat(complained()).contains("longer than any entry");
    }
}
