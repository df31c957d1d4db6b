package org.empathygate.workbench.jira.web;

import org.jspecify.annotations.Nullable;

/** A validator that a plugin offers, by its module's complete key. */
record ValidatorKind(String key, String name, @Nullable String description) {}
