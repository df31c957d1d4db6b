package org.empathygate.jira.project;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemKey;
import org.empathygate.jira.page.Address;
import org.jspecify.annotations.Nullable;

/** Where the pages are. The aliases stand in mails and bookmarks and never change. */
public final class PageAddress {

    private final Address address;

    public PageAddress(Address address) {
        this.address = address;
    }

    String contextPath() {
        return address.contextPath();
    }

    String override(long id) {
        return contextPath() + "/secure/EmpathyOverride.jspa?id=" + id;
    }

    String workItem(WorkItemKey key) {
        return contextPath() + "/browse/" + encoded(key.value());
    }

    /**
     * The queue from a place on.
     *
     * @param project null for every project
     */
    String queue(@Nullable ProjectKey project, int start) {
        var parameters = new StringBuilder();
        if (project != null) {
            parameters.append("?projectKey=").append(encoded(project.value()));
        }
        if (start > 0) {
            parameters.append(parameters.isEmpty() ? '?' : '&').append("start=").append(start);
        }
        return contextPath() + "/secure/EmpathyQueue.jspa" + parameters;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
