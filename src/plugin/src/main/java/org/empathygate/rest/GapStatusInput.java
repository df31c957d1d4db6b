package org.empathygate.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A batch of questions about sets of work items. */
public record GapStatusInput(
        List<ScopeInput> scopes, @Nullable Integer rows) {}
