package org.empathygate.confluence;

import java.net.URI;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.status.ScopeStatus;
import org.jspecify.annotations.Nullable;

/** What came of a macro's request. Addresses are as the host gave them: whoever writes them into HTML checks the scheme. */
public sealed interface Shown {

    /**
     * There is something to show.
     *
     * @param jira where people open that Jira, without a slash at the end
     * @param again the page, asking Jira anew; null where that cannot be asked for
     * @param then what was kept earlier; null when the request names no snapshot
     */
    record Answered(
            ScopeStatus status,
            Age age,
            URI jira,
            @Nullable URI again,
            @Nullable Then then) implements Shown {}

    /**
     * There is nothing to show.
     *
     * @param detail plain text for the reader: what Jira says about the scope, the link that was asked for, or the id
     *     under which the log has more; null when there is nothing to add
     * @param authorise where the reader lets Confluence act for them in Jira, or logs in here; null where neither helps
     * @param again the page, asking Jira anew; null where that does not help or cannot be asked for
     * @param age of what Jira says about it; null when it is not Jira that says so
     * @param parameters what is wrong with which parameter; null unless the trouble is {@code BAD_PARAMETERS} and was found
     *     here
     */
    record Failed(
            Trouble trouble,
            @Nullable String detail,
            @Nullable URI authorise,
            @Nullable URI again,
            @Nullable Age age,
            @Nullable FieldErrors parameters)
            implements Shown {

        public static Failed of(Trouble trouble) {
            return new Failed(trouble, null, null, null, null, null);
        }

        public static Failed of(Trouble trouble, String detail) {
            return new Failed(trouble, detail, null, null, null, null);
        }

        public static Failed parameters(FieldErrors errors) {
            return new Failed(Trouble.BAD_PARAMETERS, null, null, null, null, errors);
        }
    }

    /**
     * Jira was not asked and nothing is shown but a link: e-mails and feeds reach people who may see less, and a comparison
     * of versions shows only what is known already.
     *
     * @param page where the values are; null where the page has no address yet
     */
    record Withheld(@Nullable URI page) implements Shown {}
}
