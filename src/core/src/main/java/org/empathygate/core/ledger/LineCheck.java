package org.empathygate.core.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an exported ledger, line by line, with nothing but the file: no database and no product are needed. It relies on
 * the form that {@link Entry#line()} gives a line, where no member but the entry's own is called {@code hash} or
 * {@code previous}.
 */
public final class LineCheck {

    private static final Pattern HASH = Pattern.compile("\"hash\":\"([0-9a-f]{64})\",");
    private static final Pattern PREVIOUS = Pattern.compile("\"previous\":\"([0-9a-f]{64})\",");
    private static final Pattern SEQUENCE = Pattern.compile("\"sequence\":([0-9]{1,18})[,}]");

    /** In a text a quotation mark has a backslash before it, so that no detail can look like this. */
    private static final Pattern RESTRICTED =
            Pattern.compile(",\"" + CanonicalForm.RESTRICTED + "\":[1-9][0-9]{0,8},\"sequence\":");

    private LineCheck() {}

    /** What is known after one more line; empty when the line is no entry at all. */
    public static Optional<Verifier> after(Verifier verifier, String line) {
        return read(line).map(verifier::after);
    }

    /** The place in the chain that the line claims; empty when the line is no entry at all. */
    static Optional<Place> read(String line) {
        Matcher hash = HASH.matcher(line);
        Matcher previous = PREVIOUS.matcher(line);
        Matcher sequence = SEQUENCE.matcher(line);
        if (!hash.find() || !previous.find() || !sequence.find(previous.end())) {
            return Optional.empty();
        }
        String hashed = line.substring(0, hash.start()) + line.substring(hash.end());
        return Optional.of(new Place(
                Long.parseLong(sequence.group(1)),
                previous.group(1),
                hash.group(1),
                hash.group(1).equals(CanonicalForm.hash(hashed)),
                RESTRICTED.matcher(line).find()));
    }

    /**
     * The place of a line.
     *
     * @param intact whether the hash is the one of the line
     * @param incomplete whether the line says itself that something is left out of it
     */
    record Place(long sequence, String previous, String hash, boolean intact, boolean incomplete) {}
}
