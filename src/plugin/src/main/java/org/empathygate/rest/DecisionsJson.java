package org.empathygate.rest;

import java.util.List;

/** What would be decided now, for each gated transition that was asked for. */
public record DecisionsJson(String issue, List<DecisionJson> decisions) {}
