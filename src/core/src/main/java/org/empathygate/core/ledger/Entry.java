package org.empathygate.core.ledger;

/**
 * A fact in its place in the ledger.
 *
 * @param sequence counted from 1 without holes
 * @param previous the hash of the entry before; {@link #GENESIS} for the first
 * @param hash over everything else, as {@link CanonicalForm} writes it
 */
public record Entry(long sequence, Fact fact, String previous, String hash) {

    /** What the first entry names as the hash of the entry before it. */
    public static final String GENESIS = "0".repeat(64);

    /** The entry that this fact becomes after the entry with the hash {@code previous}. */
    public static Entry chained(long sequence, Fact fact, String previous) {
        return new Entry(
                sequence, fact, previous, CanonicalForm.hash(CanonicalForm.of(sequence, fact, previous, null)));
    }

    /** Whether the hash is the one of what stands here. */
    public boolean intact() {
        return hash.equals(chained(sequence, fact, previous).hash());
    }

    /** The entry as one line of an export, without a line feed. */
    public String line() {
        return line(ShownFact.whole(fact));
    }

    /** The same for a reader who may not see everything: it cannot be checked, and says so by a member of its own. */
    String line(ShownFact shown) {
        return shown.restricted() == 0
                ? CanonicalForm.of(sequence, fact, previous, hash)
                : CanonicalForm.of(sequence, shown, previous, hash);
    }
}
