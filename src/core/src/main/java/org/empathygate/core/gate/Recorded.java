package org.empathygate.core.gate;

import java.time.Instant;

/** What is recorded of a work item in a done status, and since when. */
public record Recorded(Outcome outcome, Instant since) {}
