package org.empathygate.confluence.jira;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Port: one Jira, as whoever acts in this thread may see it. */
interface JiraLink {

    /** Never changes. */
    String id();

    /** Where people open it, without a slash at the end. */
    URI display();

    /**
     * Asks, on this thread, and gives up soon after the deadline at the latest.
     *
     * @param callback where a person comes back to after authorising; null where there is no such place
     */
    Reply ask(Batch batch, Deadline deadline, @Nullable URI callback);
}
