package org.empathygate.jira.panel;

import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.BreakGlassDesk;
import org.empathygate.core.override.HoldDesk;

/** What a person may do about a work item beside asking: hold it, let it go on, or break the glass. */
public final class HoldReader {

    private final HoldDesk holds;
    private final BreakGlassDesk glasses;

    public HoldReader(HoldDesk holds, BreakGlassDesk glasses) {
        this.holds = holds;
        this.glasses = glasses;
    }

    HoldRights read(WorkItemFacts workItem, PersonId reader) {
        return new HoldRights(
                holds.of(workItem).isPresent(),
                holds.mayHold(workItem, reader),
                glasses.mayBreak(workItem, reader) ? glasses.reviewDue(workItem) : null);
    }
}
