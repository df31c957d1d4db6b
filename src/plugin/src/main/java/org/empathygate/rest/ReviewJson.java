package org.empathygate.rest;

import org.empathygate.core.override.BrokenGlass;

/**
 * What the approver said.
 *
 * @param by user key
 */
public record ReviewJson(String by, String at, String comment) {

    static ReviewJson of(BrokenGlass.Review review) {
        return new ReviewJson(review.by().userKey(), review.at().toString(), review.comment());
    }
}
