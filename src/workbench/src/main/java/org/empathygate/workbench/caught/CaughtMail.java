package org.empathygate.workbench.caught;

import org.jspecify.annotations.Nullable;

/**
 * A mail that would have been sent.
 *
 * @param to one address or several, with commas between them
 * @param from null for the address that the administrator has set
 * @param sent ISO-8601, by the workbench's clock
 */
public record CaughtMail(
        String to,
        @Nullable String cc,
        @Nullable String from,
        String subject,
        String body,
        String mimeType,
        String sent) {}
