package org.empathygate.core.bypass;

import java.time.Instant;
import org.empathygate.core.WorkItemFacts;

/**
 * Where a work item stands as the host stores it, not as an index has it.
 *
 * @param status the name of its status
 * @param done whether that is of the done category
 */
public record Whereabouts(
        WorkItemFacts facts, HostProject project, String status, boolean done, Instant created, Instant updated) {}
