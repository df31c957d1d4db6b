package org.empathygate.core.insight;

import org.empathygate.core.PersonId;

/** Port: told when an insight was declined or retired, as soon as that is stored. It keeps nobody waiting and never throws. */
@FunctionalInterface
public interface InsightWatch {

    /** This person took the insight out of what counts as evidence, wherever it is linked. */
    void noLongerCounts(InsightKey insight, PersonId by);
}
