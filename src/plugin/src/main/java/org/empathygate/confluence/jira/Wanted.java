package org.empathygate.confluence.jira;

import org.empathygate.core.status.StatusQuestion;
import org.jspecify.annotations.Nullable;

/**
 * A question to one of the Jiras.
 *
 * @param link id or name of an application link; null for the primary one
 */
public record Wanted(@Nullable String link, StatusQuestion question) {}
