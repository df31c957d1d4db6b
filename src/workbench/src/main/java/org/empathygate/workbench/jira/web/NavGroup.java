package org.empathygate.workbench.jira.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Links of a menu that belong together, under a label or none. */
record NavGroup(@Nullable String label, List<NavLink> links) {

    NavGroup {
        links = List.copyOf(links);
    }

    boolean isEmpty() {
        return links.isEmpty();
    }
}
