package org.empathygate.confluence.jira;

import java.time.Duration;
import org.empathygate.confluence.Trouble;

/**
 * How long things are remembered.
 *
 * @param fresh how long an answer is shown without asking again
 * @param stale how long it may be shown as old when Jira cannot answer
 * @param anew how young an answer may be and still be shown to a reader who asks for a new one
 */
record Lifetimes(Duration fresh, Duration stale, Duration anew) {

    static final Lifetimes USUAL = new Lifetimes(Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofSeconds(5));

    /** Long enough for all macros of a page, and too short to be noticed by somebody who just helped themselves. */
    static Duration of(Trouble trouble) {
        return switch (trouble) {
            case BUSY -> Duration.ofSeconds(2);
            case NOT_AUTHORISED, NO_PERMISSION -> Duration.ofSeconds(3);
            case JIRA_DOWN,
                    TOO_SLOW,
                    NOT_OURS,
                    PLUGIN_MISSING,
                    ANONYMOUS,
                    NO_LINK,
                    LINK_UNKNOWN,
                    LINK_IMPERSONAL,
                    BAD_PARAMETERS,
                    BAD_JQL,
                    NOTHING_IN_SCOPE,
                    NOT_FOUND,
                    TOO_LARGE,
                    BROKEN_HERE -> Duration.ofSeconds(5);
        };
    }
}
