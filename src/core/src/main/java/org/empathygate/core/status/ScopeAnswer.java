package org.empathygate.core.status;

/** What is answered about one scope: how it stands, or why that cannot be said. */
public sealed interface ScopeAnswer permits ScopeStatus, ScopeFailure {}
