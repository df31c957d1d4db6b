package org.empathygate.core.ledger;

/**
 * The end of the chain.
 *
 * @param sequence of the last entry; 0 when there is none
 * @param hash of the last entry; {@link Entry#GENESIS} when there is none
 */
public record Head(long sequence, String hash) {

    public static final Head EMPTY = new Head(0, Entry.GENESIS);
}
