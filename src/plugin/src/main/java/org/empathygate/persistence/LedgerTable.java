package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import net.java.ao.Query;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.Details;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Head;
import org.empathygate.core.ledger.Ledger;
import org.empathygate.core.ledger.Range;
import org.jspecify.annotations.Nullable;

/**
 * The ledger in the database.
 *
 * <p>A fact is one insert, without a lock, in whatever transaction it belongs to. Its place in the chain it gets afterwards,
 * from whichever node holds the mark of the chain's end: so facts of several nodes get one order, and a transaction that is
 * rolled back leaves no hole.
 */
public final class LedgerTable implements Ledger, Chain {

    private static final String HEAD = "head";
    private static final String FOLLOWER = "follower ";
    private static final long NO_PLACE_YET = 0;

    /** How many entries are in memory at once while the chain is read. */
    private static final int PAGE = 1000;

    private final ActiveObjects store;
    private final LedgerMarks marks;
    private final Executor apart;
    private final Runnable written;

    /**
     * Keeps the ledger in this store.
     *
     * @param apart takes steps on a thread of its own, outside of the transaction of whoever asks
     * @param written is told each time that a fact was written, before its transaction has ended
     */
    public LedgerTable(ActiveObjects store, Executor apart, Runnable written) {
        this.store = store;
        this.marks = new LedgerMarks(store);
        this.apart = apart;
        this.written = written;
    }

    @Override
    public void append(Fact fact) {
        cross("an entry " + fact.kind(), () -> store.create(LedgerRow.class, columns(fact)));
        written.run();
    }

    @Override
    public void appendApart(Fact fact) {
        cross("an entry " + fact.kind(), () -> {
            apart.execute(() -> append(fact));
            return fact;
        });
    }

    @Override
    public Optional<Fact> latest(WorkItemId workItem, Set<EntryKind> kinds) {
        return cross("the ledger of work item " + workItem.value(), () -> {
            List<Object> parameters = new ArrayList<>(List.of(workItem.value()));
            StringJoiner anyOf = new StringJoiner(" OR ", " AND (", ")");
            for (EntryKind kind : kinds) {
                anyOf.add("ENTRY_KIND = ?");
                parameters.add(kind.name());
            }
            return Arrays.stream(store.find(
                            LedgerRow.class,
                            Query.select()
                                    .where("WORK_ITEM_ID = ?" + anyOf, parameters.toArray())
                                    .order("ID DESC")
                                    .limit(1)))
                    .findFirst()
                    .map(LedgerTable::fact);
        });
    }

    @Override
    public List<Fact> of(WorkItemId workItem, int limit) {
        return cross(
                "the ledger of work item " + workItem.value(),
                () -> Arrays.stream(store.find(
                                LedgerRow.class,
                                Query.select()
                                        .where("WORK_ITEM_ID = ?", workItem.value())
                                        .order("ID DESC")
                                        .limit(limit)))
                        .map(LedgerTable::fact)
                        .toList());
    }

    @Override
    public int seal(int max) {
        return cross("the chain", () -> waiting(1).length == 0 ? 0 : marks.holding(HEAD, head -> seal(head, max)));
    }

    private int seal(LedgerMarkRow mark, int max) {
        Head head = head(mark);
        LedgerRow[] waiting = waiting(max);
        for (LedgerRow row : waiting) {
            Entry entry = Entry.chained(head.sequence() + 1, fact(row), head.hash());
            row.setSequenceNumber(entry.sequence());
            row.setPreviousHash(entry.previous());
            row.setEntryHash(entry.hash());
            row.save();
            head = new Head(entry.sequence(), entry.hash());
        }
        mark.setSequenceNumber(head.sequence());
        mark.setEntryHash(head.hash());
        mark.save();
        return waiting.length;
    }

    private LedgerRow[] waiting(int max) {
        return store.find(
                LedgerRow.class,
                Query.select()
                        .where("SEQUENCE_NUMBER = ?", NO_PLACE_YET)
                        .order("ID ASC")
                        .limit(max));
    }

    @Override
    public Head head() {
        return cross(
                "the end of the chain",
                () -> marks.find(HEAD).map(LedgerTable::head).orElse(Head.EMPTY));
    }

    private static Head head(LedgerMarkRow mark) {
        String hash = mark.getEntryHash();
        return hash == null ? Head.EMPTY : new Head(mark.getSequenceNumber(), hash);
    }

    @Override
    public void read(Range range, Consumer<Entry> reader) {
        long last = pages(0, head().sequence(), range.project(), entry -> {
            if (range.contains(entry.fact())) {
                reader.accept(entry);
            }
        });
        beyond(last, range, reader);
    }

    /**
     * Reads what comes after {@code had} up to {@code last} by stretches of the sequence, which every database finds by the
     * index and sorts in memory; entries with the same number, which somebody put in, come out too.
     *
     * @param project null for all
     * @return {@code last}
     */
    private long pages(long had, long last, @Nullable ProjectKey project, Consumer<Entry> reader) {
        for (long from = had; from < last; from += PAGE) {
            long to = Math.min(from + PAGE, last);
            Query stretch = project == null
                    ? Query.select().where("SEQUENCE_NUMBER > ? AND SEQUENCE_NUMBER <= ?", from, to)
                    : Query.select()
                            .where(
                                    "SEQUENCE_NUMBER > ? AND SEQUENCE_NUMBER <= ? AND PROJECT_KEY = ?",
                                    from,
                                    to,
                                    project.value());
            entries("entries after " + from, stretch.order("SEQUENCE_NUMBER ASC, ID ASC"), LedgerTable::entryOrBroken)
                    .forEach(reader);
        }
        return last;
    }

    /** What was chained while the rest was read, or was put in after the end that the ledger remembers. */
    private void beyond(long end, Range range, Consumer<Entry> reader) {
        long had = end;
        List<Entry> page;
        do {
            page = after(had, PAGE, LedgerTable::entryOrBroken);
            for (Entry entry : page) {
                had = entry.sequence();
                if (range.contains(entry.fact())) {
                    reader.accept(entry);
                }
            }
        } while (page.size() == PAGE);
    }

    @Override
    public void readUnbroken(Range range, Consumer<Entry> reader) {
        long first = range.from() == null
                ? 1
                : sequence("HAPPENED_AT >= ?", range.from(), "SEQUENCE_NUMBER ASC")
                        .orElse(Long.MAX_VALUE);
        long last = range.to() == null
                ? head().sequence()
                : sequence("HAPPENED_AT < ?", range.to(), "SEQUENCE_NUMBER DESC")
                        .orElse(0L);
        pages(first - 1, last, null, reader);
    }

    /** The number of the first entry, in this order, that happened on this side of a time; empty when there is none. */
    private Optional<Long> sequence(String side, Instant time, String order) {
        return entries(
                        "entries by time",
                        Query.select()
                                .where("SEQUENCE_NUMBER > ? AND " + side, NO_PLACE_YET, time.toEpochMilli())
                                .order(order)
                                .limit(1),
                        LedgerTable::entryOrBroken)
                .stream()
                .map(Entry::sequence)
                .findFirst();
    }

    private List<Entry> after(long sequence, int max, Function<LedgerRow, Entry> entry) {
        return entries(
                "entries after " + sequence,
                Query.select()
                        .where("SEQUENCE_NUMBER > ?", sequence)
                        .order("SEQUENCE_NUMBER ASC")
                        .limit(max),
                entry);
    }

    private List<Entry> entries(String what, Query query, Function<LedgerRow, Entry> entry) {
        return cross(
                what,
                () -> Arrays.stream(store.find(LedgerRow.class, query))
                        .map(entry)
                        .toList());
    }

    @Override
    public int waiting() {
        return cross(
                "how much waits to be chained",
                () -> store.count(LedgerRow.class, "SEQUENCE_NUMBER = ?", NO_PLACE_YET));
    }

    @Override
    public long followed(String follower) {
        return cross("how far " + follower + " is", () -> had(follower));
    }

    private long had(String follower) {
        return marks.find(FOLLOWER + follower)
                .map(LedgerMarkRow::getSequenceNumber)
                .orElse(0L);
    }

    @Override
    public int follow(String follower, int max, Consumer<List<Entry>> step) {
        return cross("what " + follower + " reads", () -> {
            long had = had(follower);
            return head().sequence() <= had ? 0 : marks.holding(FOLLOWER + follower, mark -> handOver(mark, max, step));
        });
    }

    private int handOver(LedgerMarkRow mark, int max, Consumer<List<Entry>> step) {
        List<Entry> next = after(mark.getSequenceNumber(), max, LedgerTable::entry);
        if (!next.isEmpty()) {
            step.accept(next);
            mark.setSequenceNumber(next.get(next.size() - 1).sequence());
            mark.save();
        }
        return next.size();
    }

    private static Map<String, Object> columns(Fact fact) {
        Columns columns = new Columns()
                .with("ENTRY_KIND", fact.kind().name())
                .with("HAPPENED_AT", fact.at().toEpochMilli())
                .with("ACTOR", StoredForms.userKey(fact.by()))
                .with("ON_BEHALF_OF", StoredForms.userKey(fact.onBehalfOf()))
                .with("DETAILS", StoredForms.writeDetails(fact.details().byName()))
                .with("SEQUENCE_NUMBER", NO_PLACE_YET);
        if (fact.project() != null) {
            columns.with("PROJECT_KEY", fact.project().value());
        }
        if (fact.workItem() != null) {
            columns.with("WORK_ITEM_ID", fact.workItem().value());
        }
        return columns.values();
    }

    private static Entry entry(LedgerRow row) {
        return new Entry(
                row.getSequenceNumber(), fact(row), orEmpty(row.getPreviousHash()), orEmpty(row.getEntryHash()));
    }

    /** What somebody made unreadable in the database is an entry that no hash fits, so that the verifier names it. */
    private static Entry entryOrBroken(LedgerRow row) {
        try {
            return entry(row);
        } catch (IllegalArgumentException madeUnreadable) {
            Fact standIn = Fact.of(EntryKind.DECIDED, Instant.ofEpochMilli(row.getHappenedAt()), null);
            return new Entry(row.getSequenceNumber(), standIn, orEmpty(row.getPreviousHash()), "");
        }
    }

    private static Fact fact(LedgerRow row) {
        String project = row.getProjectKey();
        Long workItem = row.getWorkItemId();
        return new Fact(
                EntryKind.valueOf(row.getEntryKind()),
                Instant.ofEpochMilli(row.getHappenedAt()),
                StoredForms.person(row.getActor()),
                StoredForms.person(row.getOnBehalfOf()),
                project == null ? null : new ProjectKey(project),
                workItem == null ? null : new WorkItemId(workItem),
                Details.of(StoredForms.readDetails(row.getDetails())));
    }

    /** A hash that somebody deleted is no hash that fits, which the verifier then says. */
    private static String orEmpty(@Nullable String hash) {
        return hash == null ? "" : hash;
    }
}
