package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {

    private static Fact fact(int number) {
        return Fact.of(EntryKind.HELD, Days.NOW.plusSeconds(number), People.PRIYA)
                .about(new ProjectKey("SHOP"), new WorkItemId(number))
                .with("reason", "Reason " + number);
    }

    private static List<Entry> tenEntries() {
        List<Entry> entries = new ArrayList<>();
        String previous = Entry.GENESIS;
        for (int i = 1; i <= 10; i++) {
            Entry entry = Entry.chained(i, fact(i), previous);
            entries.add(entry);
            previous = entry.hash();
        }
        return entries;
    }

    private static Verification verify(List<Entry> entries, Head head) {
        Verifier verifier = Verifier.ofWholeChain();
        for (Entry entry : entries) {
            verifier = verifier.after(entry);
        }
        return verifier.endingAt(head);
    }

    private static Head headOf(List<Entry> entries) {
        Entry last = entries.get(entries.size() - 1);
        return new Head(last.sequence(), last.hash());
    }

    @Test
    void anUntouchedChainIsValid() {
        List<Entry> entries = tenEntries();

        assertThat(verify(entries, headOf(entries))).isEqualTo(new Verification(10, null, null));
    }

    @Test
    void anEmptyLedgerIsValid() {
        assertThat(verify(List.of(), Head.EMPTY).valid()).isTrue();
    }

    /** Every field of an entry that somebody could change. */
    static Stream<Entry> entriesChangedInOneField() {
        Entry fifth = tenEntries().get(4);
        Fact fact = fifth.fact();
        return Stream.of(
                        new Fact(
                                EntryKind.HOLD_LIFTED,
                                fact.at(),
                                fact.by(),
                                null,
                                fact.project(),
                                fact.workItem(),
                                fact.details()),
                        new Fact(
                                fact.kind(),
                                fact.at().plusMillis(1),
                                fact.by(),
                                null,
                                fact.project(),
                                fact.workItem(),
                                fact.details()),
                        new Fact(fact.kind(), fact.at(), null, null, fact.project(), fact.workItem(), fact.details()),
                        new Fact(
                                fact.kind(),
                                fact.at(),
                                fact.by(),
                                People.SAM,
                                fact.project(),
                                fact.workItem(),
                                fact.details()),
                        new Fact(
                                fact.kind(),
                                fact.at(),
                                fact.by(),
                                null,
                                new ProjectKey("SHOPS"),
                                fact.workItem(),
                                fact.details()),
                        new Fact(
                                fact.kind(),
                                fact.at(),
                                fact.by(),
                                null,
                                fact.project(),
                                new WorkItemId(55),
                                fact.details()),
                        fact.with("reason", "Reason 5 "),
                        fact.with("more", ""))
                .map(changed -> new Entry(fifth.sequence(), changed, fifth.previous(), fifth.hash()));
    }

    @ParameterizedTest
    @MethodSource("entriesChangedInOneField")
    void namesTheEntryThatWasChanged(Entry changed) {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.set(4, changed);

        Verification found = verify(entries, head);

        assertThat(found.firstBroken()).isEqualTo(5);
        assertThat(found.why()).contains("changed");
        assertThat(found.entries()).isEqualTo(10);
    }

    @Test
    void namesTheEntryAfterOneThatWasChangedAndHashedAnew() {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.set(4, Entry.chained(5, fact(55), entries.get(3).hash()));

        assertThat(verify(entries, head).firstBroken()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 10})
    void namesTheEntryThatWasDropped(int number) {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.remove(number - 1);

        Verification found = verify(entries, head);

        assertThat(found.firstBroken()).isEqualTo(number);
        assertThat(found.why()).contains("missing");
    }

    @Test
    void namesAnEntryThatWasPutIn() {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.add(5, Entry.chained(6, fact(99), entries.get(4).hash()));

        assertThat(verify(entries, head).firstBroken()).isEqualTo(7);
    }

    @Test
    void namesAnEntryThatWasPutInAtTheEndInPlaceOfAnother() {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.set(9, Entry.chained(10, fact(99), entries.get(8).hash()));

        assertThat(verify(entries, head).firstBroken()).isEqualTo(10);
    }

    @Test
    void tellsOnlyTheFirstOfSeveral() {
        List<Entry> entries = tenEntries();
        Head head = headOf(entries);
        entries.remove(8);
        entries.remove(2);

        assertThat(verify(entries, head).firstBroken()).isEqualTo(3);
    }

    @Test
    void entriesThatCameAfterTheHeadWasReadAreNoFault() {
        List<Entry> entries = tenEntries();

        assertThat(verify(entries, headOf(entries.subList(0, 8))).valid()).isTrue();
    }

    @Nested
    class AnExport {

        private Verification check(Verifier verifier, Consumer<List<String>> spoil) {
            List<String> lines =
                    new ArrayList<>(tenEntries().stream().map(Entry::line).toList());
            spoil.accept(lines);
            Verifier soFar = verifier;
            for (String line : lines) {
                soFar = LineCheck.after(soFar, line).orElseThrow();
            }
            return soFar.result();
        }

        @Test
        void isCheckedWithNothingButItsLines() {
            assertThat(check(Verifier.ofWholeChain(), lines -> {})).isEqualTo(new Verification(10, null, null));
        }

        @Test
        void mayBeginAnywhere() {
            assertThat(check(Verifier.ofPart(), lines -> lines.subList(0, 4).clear())
                            .valid())
                    .isTrue();
            assertThat(check(
                                    Verifier.ofWholeChain(),
                                    lines -> lines.subList(0, 4).clear())
                            .firstBroken())
                    .isEqualTo(1);
        }

        @Test
        void tellsWhichLineWasChanged() {
            Verification found =
                    check(Verifier.ofPart(), lines -> lines.set(6, lines.get(6).replace("Reason 7", "Reason 8")));

            assertThat(found.firstBroken()).isEqualTo(7);
        }

        @Test
        void isNotDeceivedByTextThatLooksLikeAHash() {
            Fact hostile =
                    fact(1).with("reason", "\"hash\":\"" + Entry.GENESIS + "\",\"previous\":\"x\",\"sequence\":9}");
            Verifier after = LineCheck.after(
                            Verifier.ofWholeChain(),
                            Entry.chained(1, hostile, Entry.GENESIS).line())
                    .orElseThrow();

            assertThat(after.result()).isEqualTo(new Verification(1, null, null));
        }

        @Test
        void refusesALineThatIsNoEntry() {
            assertThat(LineCheck.after(Verifier.ofPart(), "{\"errorMessages\":[]}"))
                    .isEmpty();
        }
    }
}
