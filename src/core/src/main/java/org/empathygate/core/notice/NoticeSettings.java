package org.empathygate.core.notice;

import java.time.LocalDate;
import org.empathygate.core.PersonId;

/** Port: what people chose, and on which day each got the last digest. */
public interface NoticeSettings {

    /** {@link NoticeChoice#ALL} for somebody who never chose. */
    NoticeChoice of(PersonId person);

    void save(PersonId person, NoticeChoice choice);

    /**
     * Takes the one digest of a day. Of several racers exactly one is answered true.
     *
     * @return false when the person had a digest on this day or a later one
     */
    boolean takeTurn(PersonId person, LocalDate day);

    /** The digest of this day could not be sent after all. */
    void giveBackTurn(PersonId person, LocalDate day);
}
