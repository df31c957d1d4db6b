package org.empathygate.rest;

import org.empathygate.core.override.DelegationDraft;
import org.jspecify.annotations.Nullable;

/** Who decides in the place of the person who asks, from which day until which, both included. */
public record DelegationInput(
        @Nullable String to,
        @Nullable String from,
        @Nullable String until) {

    DelegationDraft draft() {
        return new DelegationDraft(to, from, until);
    }
}
