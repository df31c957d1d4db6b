package org.empathygate.core.ledger;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Reads a chain in order and finds the first entry that was changed, dropped or inserted. It can name what was done to an
 * entry, not who did it; and whoever can rewrite every entry from some place on, and the end that the ledger remembers, can
 * deceive it. Keeping the last hash somewhere else guards against that.
 *
 * @param extent what is read of the chain
 * @param entries how many were read
 * @param lastSequence of the entry read last
 * @param lastHash of the entry read last
 * @param firstBroken the number of the first entry that is not as it was written; null while all are
 * @param why null while all are
 */
public record Verifier(
        Extent extent,
        long entries,
        long lastSequence,
        String lastHash,
        @Nullable Long firstBroken,
        @Nullable String why) {

    /** What is read of a chain. */
    public enum Extent {
        /** From its first entry on. */
        WHOLE,
        /** From anywhere on without a hole; what came before is taken on trust. */
        PART,
        /** Some entries in their order, such as those of one project: that none is missing cannot be known. */
        SELECTION
    }

    /** For a chain from its first entry on. */
    public static Verifier ofWholeChain() {
        return of(Extent.WHOLE);
    }

    /** For an export that may begin anywhere. */
    public static Verifier ofPart() {
        return of(Extent.PART);
    }

    /** For an export with holes. */
    public static Verifier ofSelection() {
        return of(Extent.SELECTION);
    }

    private static Verifier of(Extent extent) {
        return new Verifier(extent, 0, 0, Entry.GENESIS, null, null);
    }

    /** Checks a whole ledger. */
    public static Verification verify(Chain chain) {
        Head head = chain.head();
        AtomicReference<Verifier> soFar = new AtomicReference<>(ofWholeChain());
        chain.read(Range.ALL, entry -> soFar.updateAndGet(verifier -> verifier.after(entry)));
        return Objects.requireNonNull(soFar.get()).endingAt(head);
    }

    /** What is known after one more entry. */
    public Verifier after(Entry entry) {
        return after(entry.sequence(), entry.previous(), entry.hash(), entry.intact());
    }

    Verifier after(LineCheck.Place place) {
        boolean taken = place.intact() || unchecked(place);
        return after(place.sequence(), place.previous(), place.hash(), taken);
    }

    /** An export of everything leaves nothing out; that of a project may. */
    boolean unchecked(LineCheck.Place place) {
        return extent == Extent.SELECTION && place.incomplete();
    }

    private Verifier after(long sequence, String previous, String hash, boolean intact) {
        boolean follows = entries > 0 || extent == Extent.WHOLE;
        if (firstBroken != null) {
            return new Verifier(extent, entries + 1, sequence, hash, firstBroken, why);
        }
        if (follows && sequence > lastSequence + 1 && extent != Extent.SELECTION) {
            return broken(sequence, hash, lastSequence + 1, missing(sequence - 1));
        }
        if (follows && sequence <= lastSequence) {
            return broken(
                    sequence,
                    hash,
                    lastSequence + 1,
                    "an entry numbered " + sequence + " follows entry " + lastSequence + ": it was put in");
        }
        if (follows && sequence == lastSequence + 1 && !previous.equals(lastHash)) {
            return broken(
                    sequence,
                    hash,
                    sequence,
                    "it does not follow the entry before it: one of the two was put in or replaced");
        }
        return intact
                ? new Verifier(extent, entries + 1, sequence, hash, null, null)
                : broken(sequence, hash, sequence, "its content is not what was hashed: it was changed");
    }

    private Verifier broken(long sequence, String hash, long at, String because) {
        return new Verifier(extent, entries + 1, sequence, hash, at, because);
    }

    private String missing(long upTo) {
        return "entries " + (lastSequence + 1) + " to " + upTo + " are missing";
    }

    /** The result when nothing more comes. */
    public Verification result() {
        return new Verification(entries, firstBroken, why);
    }

    /** The result when nothing more comes; entries missing at the end are found. Entries after the head are newer than it. */
    public Verification endingAt(Head head) {
        if (firstBroken == null && lastSequence < head.sequence()) {
            return new Verification(entries, lastSequence + 1, missing(head.sequence()) + " at the end");
        }
        if (firstBroken == null && lastSequence == head.sequence() && !lastHash.equals(head.hash())) {
            return new Verification(entries, lastSequence, "the ledger remembers another hash of its last entry");
        }
        return result();
    }
}
