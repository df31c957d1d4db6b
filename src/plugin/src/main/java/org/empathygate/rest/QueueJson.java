package org.empathygate.rest;

import java.util.List;

/**
 * A part of the queue of the person who asks, the oldest first.
 *
 * @param more whether the queue goes on after it
 */
public record QueueJson(List<OverrideJson> overrides, int start, int limit, boolean more) {}
