package org.empathygate.workbench.jira.model;

import org.jspecify.annotations.Nullable;

/**
 * A link from an issue to something outside Jira.
 *
 * @param id 0 until it is stored
 * @param globalId names the thing for the application that owns it; at most one link of an issue has it
 */
public record RemoteLink(
        long id,
        long issueId,
        @Nullable String globalId,
        String title,
        String url,
        @Nullable String summary,
        @Nullable String relationship,
        @Nullable String applicationType,
        @Nullable String applicationName,
        @Nullable String iconUrl,
        @Nullable String iconTitle) {

    RemoteLink withId(long stored) {
        return new RemoteLink(
                stored,
                issueId,
                globalId,
                title,
                url,
                summary,
                relationship,
                applicationType,
                applicationName,
                iconUrl,
                iconTitle);
    }
}
