package org.empathygate.core.bypass;

import java.time.Instant;
import org.empathygate.core.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A change of status, or a move to another project, as the host's history tells it.
 *
 * @param by null when the host does not say
 * @param fromDone whether the status before is of the done category today
 * @param toDone whether the status after is; for a move, whether the work item was done then
 * @param moved whether it went to another project
 */
public record StatusChange(Instant at, @Nullable PersonId by, boolean fromDone, boolean toDone, boolean moved) {}
