package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.util.Collection;
import org.empathygate.workbench.jira.model.Links;
import org.jspecify.annotations.Nullable;

/** Link types; none belongs to the system. */
record HostLinkTypes(Links links) implements IssueLinkTypeManager {
    @Override
    public Collection<IssueLinkType> getIssueLinkTypes() {
        return links.types().stream().<IssueLinkType>map(HostLinkType::new).toList();
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypes(boolean excludeSystemLinks) {
        return getIssueLinkTypes();
    }

    @Override
    public @Nullable IssueLinkType getIssueLinkType(Long id) {
        return links.type(id).map(HostLinkType::new).orElse(null);
    }

    @Override
    public Collection<IssueLinkType> getIssueLinkTypesByName(String name) {
        return links.typeNamed(name).stream()
                .<IssueLinkType>map(HostLinkType::new)
                .toList();
    }
}
