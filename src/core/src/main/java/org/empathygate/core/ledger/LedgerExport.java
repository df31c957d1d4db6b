package org.empathygate.core.ledger;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.empathygate.core.UnreadableException;

/**
 * Use case: hands out what the ledger has, a line at a time, whatever its size. An export of everything in some time has no
 * holes: what was chained between two of its entries comes with it, even when it happened a little before or after.
 */
public final class LedgerExport {

    private final Clerk clerk;
    private final Chain chain;

    public LedgerExport(Clerk clerk, Chain chain) {
        this.clerk = clerk;
        this.chain = chain;
    }

    /** Chains what is waiting, so that it is exported too; throws {@link UnreadableException} when the store fails. */
    public void prepare() {
        clerk.seal();
    }

    /**
     * Writes the range. When this throws {@link UnreadableException}, or whatever the writer throws, the last line has not
     * been written.
     *
     * @param discretion what the reader may see of a fact; {@link ShownFact#whole} for somebody who may see everything
     */
    public void write(Range range, ExportForm form, Function<Fact, ShownFact> discretion, Consumer<String> writer) {
        writer.accept(form.begin());
        AtomicReference<ExportEnd> end = new AtomicReference<>(ExportEnd.ofNothing(range.project()));
        Consumer<Entry> each = entry -> {
            writer.accept(form.line(entry, discretion.apply(entry.fact())));
            end.updateAndGet(soFar -> soFar.after(entry));
        };
        if (range.project() == null) {
            chain.readUnbroken(range, each);
        } else {
            chain.read(range, each);
        }
        writer.accept(form.end(Objects.requireNonNull(end.get())));
    }
}
