package org.empathygate.rest;

import java.util.List;

/** Insights that the reader may see, the newest first. */
public record InsightsJson(List<InsightJson> insights) {}
