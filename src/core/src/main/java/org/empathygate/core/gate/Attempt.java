package org.empathygate.core.gate;

import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.override.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tries to take a work item through a choice point, now.
 *
 * @param by null when nobody is logged in (a service of the host)
 * @param change native links that the same submit adds or removes
 */
public record Attempt(
        WorkItemFacts workItem,
        ChoicePoint choicePoint,
        @Nullable PersonId by,
        Passage passage,
        EvidenceChange change) {}
