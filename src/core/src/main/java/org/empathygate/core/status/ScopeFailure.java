package org.empathygate.core.status;

/**
 * Nothing can be said about a scope.
 *
 * @param message a sentence for the reader, without markup
 */
public record ScopeFailure(FailureCode code, String message) implements ScopeAnswer {}
