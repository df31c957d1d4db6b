package org.empathygate.rest;

import java.util.List;

/** Questions about used overrides on work items that the reader may see. */
public record FollowUpsJson(List<FollowUpJson> followUps) {}
