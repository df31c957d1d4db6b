package org.empathygate.confluence.jira;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a reader came to a page, and comes back to it.
 *
 * @param newerThan when the reader was shown what they want something newer than; null when they do not ask for that
 * @param now when the page asks
 * @param callback where they come back to after authorising, as readers who want something newer than of {@code now}; null where
 *     there is no such place
 */
public record Visit(
        @Nullable Instant newerThan, Instant now, @Nullable URI callback) {}
