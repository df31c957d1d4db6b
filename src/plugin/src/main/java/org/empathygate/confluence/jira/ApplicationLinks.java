package org.empathygate.confluence.jira;

import com.atlassian.applinks.api.ApplicationLink;
import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The host's links to Jiras. Only those are looked through, so that a page can name no link to anything else. */
public final class ApplicationLinks implements Jiras {

    private final Supplier<ApplicationLinkService> service;

    /** @param service is looked for each time: the plugin behind it may come and go */
    public ApplicationLinks(Supplier<ApplicationLinkService> service) {
        this.service = service;
    }

    @Override
    public Optional<JiraLink> find(@Nullable String idOrName) {
        return (idOrName == null ? primary() : named(idOrName)).map(LinkedJira::new);
    }

    /** The primary one, or the only one. */
    private Optional<ApplicationLink> primary() {
        return Optional.ofNullable(service.get().getPrimaryApplicationLink(JiraApplicationType.class))
                .or(() -> Optional.of(all()).filter(all -> all.size() == 1).map(all -> all.get(0)));
    }

    /** An id is looked for first: a name is chosen by people and may look like an id. */
    private Optional<ApplicationLink> named(String idOrName) {
        List<ApplicationLink> all = all();
        return first(all, link -> link.getId().get().equalsIgnoreCase(idOrName))
                .or(() -> first(all, link -> idOrName.equals(link.getName())))
                .or(() -> first(all, link -> idOrName.equalsIgnoreCase(link.getName())));
    }

    private static Optional<ApplicationLink> first(List<ApplicationLink> all, Predicate<ApplicationLink> wanted) {
        return all.stream().filter(wanted).findFirst();
    }

    private List<ApplicationLink> all() {
        List<ApplicationLink> all = new ArrayList<>();
        service.get().getApplicationLinks(JiraApplicationType.class).forEach(all::add);
        return all;
    }
}
