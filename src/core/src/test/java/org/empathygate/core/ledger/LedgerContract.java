package org.empathygate.core.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.People;
import org.junit.jupiter.api.Test;

/** What every ledger promises. */
public abstract class LedgerContract {

    private static final WorkItemId WORK_ITEM = new WorkItemId(10142);
    private static final WorkItemId ANOTHER = new WorkItemId(10143);
    private static final ProjectKey SHOP = new ProjectKey("SHOP");
    private static final Set<EntryKind> ANY = EnumSet.allOf(EntryKind.class);

    /** An empty ledger, the same one within a test. */
    protected abstract Ledger ledger();

    /** The chain of the same ledger. */
    protected abstract Chain chain();

    private static Fact held(WorkItemId workItem) {
        return Fact.of(EntryKind.HELD, Days.NOW, People.PRIYA)
                .about(SHOP, workItem)
                .with("reason", "\"Not yet\",\nsaid R. \\ \u00fc \u2026 \ud83d\ude00");
    }

    private static Fact lifted(WorkItemId workItem) {
        return Fact.of(EntryKind.HOLD_LIFTED, Days.NOW, People.SAM)
                .about(SHOP, workItem)
                .onBehalfOf(People.PRIYA);
    }

    private static Fact nobodysFact() {
        return Fact.of(EntryKind.POLICY_CHANGED, Days.NOW, null);
    }

    private List<Entry> read(Range range) {
        List<Entry> entries = new ArrayList<>();
        chain().read(range, entries::add);
        return entries;
    }

    @Test
    void aFactIsFoundAgainInEveryField() {
        ledger().append(held(WORK_ITEM));
        ledger().append(lifted(ANOTHER));

        assertThat(ledger().latest(WORK_ITEM, ANY)).contains(held(WORK_ITEM));
        assertThat(ledger().latest(ANOTHER, ANY)).contains(lifted(ANOTHER));
    }

    @Test
    void theLatestOfSomeKindsIsTheOneWrittenLastEvenInTheSameMillisecond() {
        ledger().append(held(WORK_ITEM));
        ledger().append(lifted(WORK_ITEM));

        assertThat(ledger().latest(WORK_ITEM, ANY)).contains(lifted(WORK_ITEM));
        assertThat(ledger().latest(WORK_ITEM, Set.of(EntryKind.HELD))).contains(held(WORK_ITEM));
        assertThat(ledger().latest(WORK_ITEM, Set.of(EntryKind.DECIDED))).isEmpty();
    }

    @Test
    void aboutAWorkItemTheNewestComesFirstUpToALimit() {
        ledger().append(held(WORK_ITEM));
        ledger().append(lifted(ANOTHER));
        ledger().append(lifted(WORK_ITEM));

        assertThat(ledger().of(WORK_ITEM, 10)).containsExactly(lifted(WORK_ITEM), held(WORK_ITEM));
        assertThat(ledger().of(WORK_ITEM, 1)).containsExactly(lifted(WORK_ITEM));
    }

    @Test
    void nothingIsInTheChainBeforeItIsSealed() {
        ledger().append(held(WORK_ITEM));

        assertThat(read(Range.ALL)).isEmpty();
        assertThat(chain().head()).isEqualTo(Head.EMPTY);
    }

    @Test
    void sealedEntriesAreCountedFromOneWithoutHolesAndChained() {
        ledger().append(held(WORK_ITEM));
        ledger().append(nobodysFact());
        ledger().append(lifted(WORK_ITEM));

        assertThat(chain().seal(2)).isEqualTo(2);
        assertThat(chain().seal(2)).isEqualTo(1);
        assertThat(chain().seal(2)).isZero();

        List<Entry> entries = read(Range.ALL);
        assertThat(entries).extracting(Entry::sequence).containsExactly(1L, 2L, 3L);
        assertThat(entries).extracting(Entry::fact).containsExactly(held(WORK_ITEM), nobodysFact(), lifted(WORK_ITEM));
        assertThat(entries.get(0).previous()).isEqualTo(Entry.GENESIS);
        assertThat(entries.get(1).previous()).isEqualTo(entries.get(0).hash());
        assertThat(entries).allMatch(Entry::intact);
        assertThat(chain().head()).isEqualTo(new Head(3, entries.get(2).hash()));
        assertThat(Verifier.verify(chain())).isEqualTo(new Verification(3, null, null));
    }

    @Test
    void aRangeIsByTimeAndProject() {
        ledger().append(held(WORK_ITEM));
        ledger().append(nobodysFact());
        ledger().append(Fact.of(EntryKind.HELD, Days.NOW.plusSeconds(60), null).about(SHOP, ANOTHER));
        chain().seal(10);

        assertThat(read(new Range(null, null, SHOP)))
                .extracting(Entry::sequence)
                .containsExactly(1L, 3L);
        assertThat(read(new Range(Days.NOW, Days.NOW.plusSeconds(60), null)))
                .extracting(Entry::sequence)
                .containsExactly(1L, 2L);
        assertThat(read(new Range(Days.NOW.plusSeconds(60), null, SHOP)))
                .extracting(Entry::sequence)
                .containsExactly(3L);
    }

    @Test
    void anUnbrokenRangeBringsWhatWasChainedBetweenItsEntries() {
        for (int second : new int[] {10, 30, 20, 40, 50}) {
            ledger().append(Fact.of(EntryKind.HELD, Days.NOW.plusSeconds(second), null)
                    .about(SHOP, WORK_ITEM));
        }
        chain().seal(10);

        assertThat(readUnbroken(new Range(Days.NOW.plusSeconds(25), null, null)))
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(readUnbroken(new Range(Days.NOW.plusSeconds(10), Days.NOW.plusSeconds(25), null)))
                .containsExactly(1L, 2L, 3L);
        assertThat(readUnbroken(Range.ALL)).containsExactly(1L, 2L, 3L, 4L, 5L);
        assertThat(readUnbroken(new Range(Days.NOW.plusSeconds(60), null, null)))
                .isEmpty();
    }

    private List<Long> readUnbroken(Range range) {
        List<Long> sequences = new ArrayList<>();
        chain().readUnbroken(range, entry -> sequences.add(entry.sequence()));
        return sequences;
    }

    @Test
    void tellsHowManyWaitAndHowFarAFollowerIs() {
        ledger().append(held(WORK_ITEM));
        ledger().append(lifted(WORK_ITEM));
        ledger().append(nobodysFact());
        assertThat(chain().waiting()).isEqualTo(3);
        assertThat(chain().followed("reader")).isZero();

        chain().seal(2);
        chain().follow("reader", 1, next -> {});

        assertThat(chain().waiting()).isEqualTo(1);
        assertThat(chain().followed("reader")).isEqualTo(1);
    }

    @Test
    void moreThanAPageIsReadInOrder() {
        for (int i = 0; i < 2203; i++) {
            ledger().append(nobodysFact());
        }
        chain().seal(3000);

        assertThat(read(Range.ALL)).hasSize(2203);
        assertThat(Verifier.verify(chain()).valid()).isTrue();
    }

    @Test
    void aFollowerGetsEachEntryOnceInOrder() {
        ledger().append(held(WORK_ITEM));
        ledger().append(lifted(WORK_ITEM));
        ledger().append(nobodysFact());
        chain().seal(10);
        List<Long> had = new ArrayList<>();

        assertThat(chain().follow("reader", 2, next -> next.forEach(entry -> had.add(entry.sequence()))))
                .isEqualTo(2);
        assertThat(chain().follow("reader", 2, next -> next.forEach(entry -> had.add(entry.sequence()))))
                .isEqualTo(1);
        assertThat(chain().follow("reader", 2, next -> next.forEach(entry -> had.add(entry.sequence()))))
                .isZero();

        assertThat(had).containsExactly(1L, 2L, 3L);
        assertThat(chain().follow("another reader", 10, next -> {})).isEqualTo(3);
    }

    @Test
    void whatAFollowerFailedToTakeComesAgain() {
        ledger().append(held(WORK_ITEM));
        chain().seal(10);

        assertThatThrownBy(() -> chain().follow("reader", 10, next -> {
                    throw new UnreadableException("what the reader keeps");
                }))
                .isInstanceOf(UnreadableException.class);

        assertThat(chain().follow("reader", 10, next -> {})).isEqualTo(1);
    }
}
