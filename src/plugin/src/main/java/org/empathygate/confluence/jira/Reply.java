package org.empathygate.confluence.jira;

import java.net.URI;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.status.StatusAnswer;
import org.jspecify.annotations.Nullable;

/** What came of one request. */
sealed interface Reply {

    /** Jira answered every question that was asked. */
    record Data(StatusAnswer answer) implements Reply {}

    /** It answered more than is read at once; to fewer questions it answers less. */
    record TooMuch() implements Reply {}

    /**
     * It did not.
     *
     * @param authorise where the reader lets Confluence act for them; null where that does not help
     * @param detail plain text; null when there is nothing to add
     * @param jiraIsWell whether somebody else may be answered all the same
     */
    record Refusal(
            Trouble trouble,
            @Nullable URI authorise,
            @Nullable String detail,
            boolean jiraIsWell) implements Reply {

        static Refusal of(Trouble trouble) {
            return new Refusal(trouble, null, null, !trouble.isOfTheMoment());
        }

        /** Only for this person: others may be answered. */
        static Refusal personal(Trouble trouble) {
            return new Refusal(trouble, null, null, true);
        }

        /** With where the reader helps themselves, or without when there is no such place. */
        static Refusal notAuthorised(@Nullable URI authorise) {
            return authorise == null
                    ? of(Trouble.NO_PERMISSION)
                    : new Refusal(Trouble.NOT_AUTHORISED, authorise, null, true);
        }

        /** Jira is there, and could not read what it was asked about. */
        static Refusal unreadable(String detail) {
            return new Refusal(Trouble.JIRA_DOWN, null, detail, true);
        }

        static Refusal broken(String logId) {
            return new Refusal(Trouble.BROKEN_HERE, null, logId, true);
        }
    }
}
