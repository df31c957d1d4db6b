package org.empathygate.workbench.confluence.link;

import com.atlassian.sal.api.user.UserManager;
import java.net.URI;
import java.util.Optional;
import org.empathygate.workbench.host.SiteAddress;

/**
 * Who is asking in this Confluence, and where they are sent to allow something.
 *
 * @param base where this Confluence is reached
 */
record Visitors(UserManager people, URI base) {

    /** Who is asking on this thread; empty for anonymous. */
    Optional<String> current() {
        return Optional.ofNullable(people.getRemoteUser()).map(person -> person.getUsername());
    }

    /** Whether this is a page of this Confluence. */
    boolean isOurs(URI address) {
        return new SiteAddress(base).holds(address);
    }
}
