package org.empathygate.core.ledger;

import java.util.List;

/** Wants every entry once, in order, a moment after it happened: to keep a figure, to send a mail. */
public interface Follower {

    /** Never changes: the ledger remembers by this name how far the follower has read. */
    String name();

    /**
     * Takes the next entries. When it throws {@link org.empathygate.core.UnreadableException}, they come again; what it did
     * outside the store (a mail) may then happen twice.
     */
    void follow(List<Entry> entries);
}
