package org.empathygate.core.ledger;

import java.util.List;
import java.util.function.Consumer;

/** Port: the facts of a {@link Ledger} in one order for the whole cluster, each chained to the one before. */
public interface Chain {

    /**
     * Chains facts that were written and are not chained yet, the earliest first, at most {@code max}. One node at a time
     * does it; the others wait. When this throws, nothing of it stays.
     *
     * @return how many were chained; less than {@code max} when none are left
     */
    int seal(int max);

    /** Where the chain ends, as the ledger itself remembers it: a missing last entry shows by that. */
    Head head();

    /** Hands every entry of the range to the reader, in order and a page at a time, whatever their number. */
    void read(Range range, Consumer<Entry> reader);

    /**
     * Hands every entry from the first to the last that happened in this time to the reader, in order and a page at a time.
     * What was chained between them comes too, whenever it happened, so that the links can be checked; without a bound on one
     * side, that side reaches to the end of the chain. The project of the range is not asked for.
     */
    void readUnbroken(Range range, Consumer<Entry> reader);

    /** How many facts were written and are not chained yet. */
    int waiting();

    /** The number of the entry that this follower has had last; 0 when it has had none. */
    long followed(String follower);

    /**
     * Hands the entries that this follower has not had yet to the step, in order, at most {@code max} at once. One node at a
     * time does it, and what the step writes to the store stays exactly when the follower is remembered to have had them.
     *
     * @param follower a name that never changes
     * @return how many were handed over; less than {@code max} when none are left
     */
    int follow(String follower, int max, Consumer<List<Entry>> step);
}
