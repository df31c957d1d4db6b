package org.empathygate.confluence.jira;

import java.net.URI;
import java.time.Instant;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.status.ScopeAnswer;
import org.jspecify.annotations.Nullable;

/** What is known of what was wanted. */
public sealed interface Told {

    /**
     * An answer of Jira.
     *
     * @param asOf when it was true
     * @param isOld whether it is not as new as wanted
     * @param stale why there is nothing newer; null when it is as new as wanted, and when Jira was not asked
     * @param jira where people open that Jira
     * @param link the id of the link to it
     */
    record Answer(
            ScopeAnswer answer,
            Instant asOf,
            boolean isOld,
            @Nullable Trouble stale,
            URI jira,
            String link) implements Told {}

    /**
     * No answer.
     *
     * @param authorise where the reader lets Confluence act for them; null where that does not help
     * @param detail plain text; null when there is nothing to add
     */
    record Nothing(
            Trouble trouble,
            @Nullable URI authorise,
            @Nullable String detail) implements Told {}

    /** Nobody asked yet, and nobody was to ask now. */
    record Unasked() implements Told {}
}
