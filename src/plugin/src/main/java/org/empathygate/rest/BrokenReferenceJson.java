package org.empathygate.rest;

import org.empathygate.core.policy.BrokenReference;

/** A name in a policy that the host does not know. */
public record BrokenReferenceJson(String field, String name) {
    static BrokenReferenceJson of(BrokenReference broken) {
        return new BrokenReferenceJson(broken.field(), broken.name());
    }
}
