package org.empathygate.core.override;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemId;

/** An approver's "no" on a work item even though evidence is linked; it stands until an approver lifts it. */
public record Hold(WorkItemId workItem, PersonId by, Instant since, String reason) {}
