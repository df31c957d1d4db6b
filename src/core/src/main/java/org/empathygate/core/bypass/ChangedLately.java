package org.empathygate.core.bypass;

import java.time.Duration;
import java.time.Instant;
import org.empathygate.core.UnreadableException;

/**
 * How far the sweep came through what changed lately, from the newest back. Whatever changes again meanwhile comes to the front,
 * where the next time through begins, so that none is passed over.
 *
 * @param since it looks at what changed since then
 * @param began when this time through began
 * @param read how many it has looked at
 * @param failed whether any of them could not be judged
 */
record ChangedLately(Instant since, Instant began, int read, boolean failed) {

    /** What could not be judged is looked at again for so long; then it is left to the scan. */
    private static final Duration TRIED_AGAIN = Duration.ofDays(1);

    static ChangedLately since(Instant since, Instant now) {
        return new ChangedLately(since, now, 0, false);
    }

    /** A text of one part says since when; one of four, how far it came. */
    static ChangedLately parse(String text, Instant now) {
        String[] parts = text.split(" ", -1);
        return switch (parts.length) {
            case 1 -> since(instant(parts[0]), now);
            case 4 ->
                new ChangedLately(
                        instant(parts[0]),
                        instant(parts[1]),
                        Integer.parseInt(parts[2]),
                        Boolean.parseBoolean(parts[3]));
            default -> throw new UnreadableException("what the sweep looked at lately: " + text);
        };
    }

    private static Instant instant(String millis) {
        return Instant.ofEpochMilli(Long.parseLong(millis));
    }

    ChangedLately and(int more, boolean someFailed) {
        return new ChangedLately(since, began, read + more, failed || someFailed);
    }

    /** It is through: where the next time begins. */
    ChangedLately next() {
        Instant tried = began.minus(TRIED_AGAIN);
        return since(failed ? (since.isAfter(tried) ? since : tried) : began, began);
    }

    String text() {
        return read == 0
                ? Long.toString(since.toEpochMilli())
                : since.toEpochMilli() + " " + began.toEpochMilli() + " " + read + " " + failed;
    }
}
