package org.empathygate.rest;

/**
 * A transition of the work item's workflow.
 *
 * @param id the same as in the host's own REST API
 */
public record TransitionJson(int id, String name) {}
