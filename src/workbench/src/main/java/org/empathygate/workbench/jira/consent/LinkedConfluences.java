package org.empathygate.workbench.jira.consent;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The links of Jira as plugins find them: one to the Confluence that has introduced itself, or none before one has. Links of issues to
 * pages name it by its id, which is the same in every workbench.
 */
public record LinkedConfluences(Consents consents) implements ApplicationLinkService {

    /** What every Confluence of a workbench is known by. */
    public static final String CONFLUENCE = "00000000-0000-0000-0000-000000001990";

    private Optional<ApplicationLink> link() {
        return consents.consumers().stream()
                .findFirst()
                .map(known -> new LinkedConfluence(new ApplicationId(CONFLUENCE), known));
    }

    @Override
    public @Nullable ApplicationLink getApplicationLink(ApplicationId id) {
        return link().filter(link -> link.getId().get().equals(id.get())).orElse(null);
    }

    @Override
    public List<ApplicationLink> getApplicationLinks() {
        return link().stream().toList();
    }

    @Override
    public List<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).stream().toList();
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return link().filter(link -> type.isInstance(link.getType())).orElse(null);
    }
}
