package org.empathygate.core.notice;

import java.time.Instant;
import java.util.List;

/** Port: what waits to be told, and what was told. */
public interface Notices {

    /**
     * Stores a notice that has no id yet.
     *
     * @return false when its person has a notice of this occasion already; nothing is stored then
     */
    boolean add(Notice notice);

    /** What is to be told in a mail of its own and waits, the oldest first, at most {@code max}. */
    List<Notice> waiting(int max);

    /** What is to be told in a digest and waits, the oldest first, at most {@code max}. */
    List<Notice> waitingForDigest(int max);

    /**
     * Stores the notice if the stored version is still {@code basedOnVersion}. Of several racers exactly one is answered
     * true.
     *
     * @return false when somebody else was faster or there is no such notice; nothing is stored then
     */
    boolean replace(Notice notice, int basedOnVersion);

    /** Forgets what was settled before this moment. */
    void forgetSettledBefore(Instant moment);
}
