package org.empathygate.jira.issue;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The applications that Jira is linked with. */
public final class LinkedApplications {

    private final Supplier<Optional<ApplicationLinkService>> links;

    /** @param links looked up each time; empty while the host has none */
    public LinkedApplications(Supplier<Optional<ApplicationLinkService>> links) {
        this.links = links;
    }

    /** Their ids, whatever kind of application each is. */
    public List<String> ids() {
        return HostBoundary.read("application links", () -> {
            List<String> ids = new ArrayList<>();
            links.get().ifPresent(service -> {
                for (ApplicationLink link : service.getApplicationLinks()) {
                    ids.add(link.getId().get());
                }
            });
            return ids;
        });
    }
}
