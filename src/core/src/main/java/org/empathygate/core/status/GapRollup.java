package org.empathygate.core.status;

import java.time.LocalDate;
import java.util.List;
import org.empathygate.core.ProjectKey;

/**
 * Port: the gap records of each project, counted. Whatever changes a gap record changes this in the same transaction, so that it
 * costs the same with a thousand work items and with a million. It knows no reader: who may hear its numbers is for others to say.
 */
public interface GapRollup {

    /** Work items of the project that are in a done status, as far as the gap records know. */
    RolledUp done(ProjectKey project);

    /**
     * Those of them with a recorded outcome, by the week or month in which it was recorded: one for each of
     * {@link Window#starts}, the oldest first.
     */
    List<PeriodCounts> series(ProjectKey project, Window window, LocalDate today);
}
