package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.TypeNotInstalledException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The links as plugins find them; the first is the primary one.
 *
 * @param lost ids of links whose kind is not installed any more: they are in no list, and asking for one fails
 */
record Links(List<JiraLink> all, List<String> lost) implements ApplicationLinkService {

    Links {
        all = List.copyOf(all);
        lost = List.copyOf(lost);
    }

    Optional<JiraLink> find(String id) {
        return all.stream().filter(link -> link.getId().get().equals(id)).findFirst();
    }

    @Override
    public @Nullable ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException {
        if (lost.contains(id.get())) {
            throw new TypeNotInstalledException("lost");
        }
        return find(id.get()).orElse(null);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks() {
        return List.copyOf(all);
    }

    @Override
    public Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type) {
        return all.stream()
                .filter(link -> type.isInstance(link.getType()))
                .<ApplicationLink>map(link -> link)
                .toList();
    }

    @Override
    public @Nullable ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type) {
        return all.stream()
                .filter(link -> type.isInstance(link.getType()) && link.isPrimary())
                .findFirst()
                .orElse(null);
    }
}
