package org.empathygate.core.notice;

/** Names of what a notice can be about. */
final class Occasions {

    private static final String FACT = "fact ";

    private Occasions() {}

    static String ofFact(long sequence) {
        return FACT + sequence;
    }

    /** Something that happened stays true; what is due may have been done in the meantime. */
    static boolean isFact(String occasion) {
        return occasion.startsWith(FACT);
    }
}
