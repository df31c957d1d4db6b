package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerExportTest {
    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final ProjectKey BANK = new ProjectKey("BANK");

    private final InMemoryLedger ledger = new InMemoryLedger();
    private final LedgerExport export = new LedgerExport(new Clerk(ledger, List.of()), ledger);

    /** Ten entries, every other one of them of SHOP; the last happened before the one chained before it. */
    @BeforeEach
    void tenThingsHappen() {
        for (int i = 1; i <= 10; i++) {
            ledger.append(Fact.of(EntryKind.HELD, Days.NOW.plusSeconds(i == 10 ? 8 : i), People.PRIYA)
                    .about(i % 2 == 0 ? BANK : SHOP, new WorkItemId(i))
                    .with("reason", "Reason " + i + " \u00fc"));
        }
        export.prepare();
    }

    private List<String> lines(Range range, ExportForm form) {
        return lines(range, form, ShownFact::whole);
    }

    private List<String> lines(Range range, ExportForm form, Function<Fact, ShownFact> discretion) {
        List<String> lines = new ArrayList<>();
        export.write(range, form, discretion, lines::add);
        return new ArrayList<>(lines.stream()
                .filter(line -> !line.isEmpty())
                .map(String::stripTrailing)
                .toList());
    }

    /** Two insights of work item 3 are restricted. */
    private static ShownFact discreet(Fact fact) {
        return new WorkItemId(3).equals(fact.workItem())
                ? new ShownFact(Fact.of(fact.kind(), fact.at(), fact.by()).about(SHOP, new WorkItemId(3)), 2)
                : ShownFact.whole(fact);
    }

    private static Range shopsOnly() {
        return new Range(null, null, SHOP);
    }

    private static ExportCheck check(Map<Long, String> kept, List<String> lines) {
        ExportCheck check = ExportCheck.against(kept);
        for (String line : lines) {
            check = check.after(line);
        }
        return check;
    }

    private static Verification check(List<String> lines) {
        return check(Map.of(), lines).result();
    }

    @Nested
    class AsNdjson {

        @Test
        void endsWithALineThatCountsTheEntries() {
            List<String> lines = lines(Range.ALL, ExportForm.NDJSON);

            assertThat(lines).hasSize(11);
            assertThat(lines.get(10))
                    .isEqualTo("{\"end\":true,\"entries\":10,\"first\":1,\"last\":10,\"lastHash\":\""
                            + ledger.head().hash() + "\"}");
            assertThat(check(lines)).isEqualTo(new Verification(10, null, null));
        }

        @Test
        void ofSomeTimeHasNoHoles() {
            Range time = new Range(Days.NOW.plusSeconds(4), Days.NOW.plusSeconds(9), null);

            assertThat(check(lines(time, ExportForm.NDJSON))).isEqualTo(new Verification(7, null, null));
        }

        @Test
        void ofNothingIsAValidExportOfNothing() {
            Range never = new Range(Days.NOW.plusSeconds(99), null, null);

            assertThat(lines(never, ExportForm.NDJSON)).hasSize(1);
            assertThat(check(lines(never, ExportForm.NDJSON)).valid()).isTrue();
        }

        @Test
        void ofOneProjectMayHaveHolesAndSaysWhoseItIs() {
            List<String> lines = lines(shopsOnly(), ExportForm.NDJSON);

            assertThat(lines.get(5)).contains("\"entries\":5", "\"project\":\"SHOP\"");
            assertThat(check(lines)).isEqualTo(new Verification(5, null, null));
        }

        @Test
        void ofOneProjectSaysWhatWasLeftOutOfALineAndThatItIsUnchecked() {
            List<String> lines = lines(shopsOnly(), ExportForm.NDJSON, LedgerExportTest::discreet);

            assertThat(lines.get(1)).doesNotContain("Reason 3").contains("\"restricted\":2,\"sequence\":3");
            assertThat(check(Map.of(), lines).unchecked()).isOne();
            assertThat(check(lines)).isEqualTo(new Verification(5, null, null));
        }

        @Test
        void ofEverythingLeavesNothingOutSoThatALineWhichSaysSoWasChanged() {
            List<String> lines = lines(Range.ALL, ExportForm.NDJSON, LedgerExportTest::discreet);

            assertThat(check(lines).firstBroken()).isEqualTo(3);
        }

        @Test
        void aLineWhoseTextOnlySpeaksOfSomethingRestrictedIsChecked() {
            ledger.append(Fact.of(EntryKind.HELD, Days.NOW, null)
                    .about(SHOP, new WorkItemId(11))
                    .with("reason", "\",\"restricted\":1,\"sequence\":"));
            export.prepare();

            List<String> lines = lines(shopsOnly(), ExportForm.NDJSON);
            assertThat(check(Map.of(), lines).unchecked()).isZero();

            lines.set(5, lines.get(5).replace("HELD", "DECIDED"));
            assertThat(check(lines).firstBroken()).isEqualTo(11);
        }

        @Test
        void thatBreaksOffHasNoLastLine() {
            List<String> lines = new ArrayList<>();

            assertThatThrownBy(() -> export.write(Range.ALL, ExportForm.NDJSON, ShownFact::whole, line -> {
                        if (lines.size() == 5) {
                            throw new UnreadableException("the sixth entry");
                        }
                        lines.add(line);
                    }))
                    .isInstanceOf(UnreadableException.class);

            Verification found = check(lines.stream()
                    .filter(line -> !line.isEmpty())
                    .map(String::stripTrailing)
                    .toList());
            assertThat(found.valid()).isFalse();
            assertThat(found.why()).contains("broke off");
        }

        @Test
        void sealsWhatIsWaitingWhenItIsPrepared() {
            ledger.append(Fact.of(EntryKind.HOLD_LIFTED, Days.NOW, null));

            export.prepare();

            assertThat(lines(Range.ALL, ExportForm.NDJSON)).hasSize(12);
        }
    }

    @Nested
    class CheckedOffline {

        private Verification after(UnaryOperator<List<String>> tampering) {
            return check(tampering.apply(lines(Range.ALL, ExportForm.NDJSON)));
        }

        @Test
        void namesAnEntryThatWasChanged() {
            assertThat(after(lines -> {
                                lines.set(6, lines.get(6).replace("Reason 7", "Reason 8"));
                                return lines;
                            })
                            .firstBroken())
                    .isEqualTo(7);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 5, 10})
        void namesAnEntryThatWasDropped(int number) {
            assertThat(after(lines -> {
                                lines.remove(number - 1);
                                return lines;
                            })
                            .firstBroken())
                    .isEqualTo(number);
        }

        @Test
        void namesAnEntryThatWasPutIn() {
            assertThat(after(lines -> {
                                lines.add(5, lines.get(4));
                                return lines;
                            })
                            .firstBroken())
                    .isEqualTo(6);
        }

        @Test
        void namesTheFirstOfSeveral() {
            assertThat(after(lines -> {
                                lines.set(2, "{}");
                                lines.remove(8);
                                return lines;
                            })
                            .firstBroken())
                    .isEqualTo(3);
        }

        @Test
        void refusesWhatFollowsTheLastLine() {
            assertThat(after(lines -> {
                                lines.add(lines.get(9));
                                return lines;
                            })
                            .firstBroken())
                    .isEqualTo(11);
        }

        @Test
        void noticesThatAnEntryOfAProjectIsMissing() {
            List<String> lines = lines(shopsOnly(), ExportForm.NDJSON);
            lines.remove(2);

            Verification found = check(lines);
            assertThat(found.valid()).isFalse();
            assertThat(found.why()).contains("5 entries up to number 9 were exported", "4 up to number 9 are here");
        }

        @Test
        void noticesByAHashKeptElsewhereThatTheChainWasWrittenAnew() {
            Map<Long, String> kept = Map.of(6L, ledger.head().hash());

            assertThat(check(kept, lines(Range.ALL, ExportForm.NDJSON)).result().firstBroken())
                    .isEqualTo(6);
        }

        @Test
        void agreesWithAHashKeptElsewhere() {
            Map<Long, String> kept = Map.of(10L, ledger.head().hash());

            assertThat(check(kept, lines(Range.ALL, ExportForm.NDJSON)).result().valid())
                    .isTrue();
        }
    }

    @Nested
    class AsCsv {

        @Test
        void hasAHeaderAndALastRowThatIsNoEntry() {
            List<String> lines = lines(shopsOnly(), ExportForm.CSV);

            assertThat(lines).hasSize(7);
            assertThat(lines.get(0))
                    .isEqualTo("sequence,at,kind,by,onBehalfOf,project,workItem,details,restricted,previous,hash");
            assertThat(lines.get(1)).startsWith("1,").contains(",HELD,priya,,SHOP,1,\"{\"\"reason\"\":");
            assertThat(lines.get(6)).startsWith(",,END_OF_EXPORT,").contains("\"\"entries\"\":5");
        }

        @Test
        void neverBeginsACellAsAFormulaDoes() {
            InMemoryLedger hostile = new InMemoryLedger();
            Stream.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "harmless,\"quoted\"")
                    .forEach(name -> hostile.append(Fact.of(EntryKind.HELD, Days.NOW, new PersonId(name))));
            List<String> rows = new ArrayList<>();
            LedgerExport itsExport = new LedgerExport(new Clerk(hostile, List.of()), hostile);
            itsExport.prepare();

            itsExport.write(Range.ALL, ExportForm.CSV, ShownFact::whole, rows::add);

            assertThat(rows.subList(1, 8))
                    .extracting(row -> row.substring(row.indexOf("HELD,") + 5).replaceAll(",,,,\\{}.*\r\n", ""))
                    .containsExactly(
                            "'=1+1", "'+1", "'-1", "'@SUM(A1)", "'\t=1", "\"'\r=1\"", "\"harmless,\"\"quoted\"\"\"");
        }
    }
}
