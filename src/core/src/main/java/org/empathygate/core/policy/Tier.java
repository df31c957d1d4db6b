package org.empathygate.core.policy;

/** How much a policy insists, from nothing to refusing; the order of the constants is the order of strictness. */
public enum Tier {
    /** Nothing is judged and nothing is recorded. */
    OFF,
    /** Judged and recorded; the transition passes. */
    OBSERVE,
    /** Judged, recorded and shown as a warning; the transition passes. */
    WARN,
    /** An unsatisfied or undecidable verdict refuses the transition. */
    ENFORCE
}
