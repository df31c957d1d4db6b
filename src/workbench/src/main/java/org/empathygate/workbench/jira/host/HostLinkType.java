package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.link.IssueLinkType;
import org.empathygate.workbench.jira.model.LinkType;
import org.jspecify.annotations.Nullable;

/** A link type as plugins see one. */
record HostLinkType(LinkType type) implements IssueLinkType {
    @Override
    public Long getId() {
        return type.id();
    }

    @Override
    public String getName() {
        return type.name();
    }

    @Override
    public String getOutward() {
        return type.outward();
    }

    @Override
    public String getInward() {
        return type.inward();
    }

    @Override
    public @Nullable String getStyle() {
        return null;
    }

    @Override
    public boolean isSubTaskLinkType() {
        return false;
    }

    @Override
    public boolean isSystemLinkType() {
        return false;
    }
}
