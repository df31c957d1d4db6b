package org.empathygate.core.insight;

/** Port: told when an insight was declined or retired, as soon as that is stored. It keeps nobody waiting and never throws. */
@FunctionalInterface
public interface InsightWatch {

    /** The insight counts as evidence nowhere any more. */
    void noLongerCounts(InsightKey insight);
}
