package org.empathygate.core.override;

/**
 * One stay of a work item in a workflow step, as an opaque token of the edge. An override is used up by one passage: trying
 * the same passage again, because another validator refused, still counts as the same use.
 */
public record Passage(String token) {

    public Passage {
        if (token.isBlank()) {
            throw new IllegalArgumentException("A passage has no token");
        }
    }
}
