package org.empathygate.workbench.confluence.link;

import com.atlassian.applinks.api.ApplicationLinkService;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.LinkTarget;
import org.empathygate.workbench.web.WebSite;

/** All that links a Confluence: its links, the way to consent, the switches about it. */
public final class ApplicationLinking implements AutoCloseable {

    /** What this Confluence is called where it asks to be allowed something. */
    private static final String NAME = "Confluence";

    private final Links links;
    private final Visitors visitors;
    private final Clock clock;
    private final boolean consented;

    private ApplicationLinking(Links links, Visitors visitors, Clock clock, boolean consented) {
        this.links = links;
        this.visitors = visitors;
        this.clock = clock;
        this.consented = consented;
    }

    /** Introduces the Confluence to each Jira that it is to be linked to. Nodes of one Jira count as one: the first. */
    public static ApplicationLinking of(HostSetting setting, LinkOptions options, UserManager people) {
        var visitors = new Visitors(people, setting.baseUrl());
        List<JiraLink> made = new ArrayList<>();
        for (LinkTarget jira : targets(setting, options)) {
            made.add(new JiraLink(
                    jira,
                    jira.register(NAME, setting.baseUrl()),
                    made.isEmpty(),
                    new Road(jira.address(), setting.faults()),
                    visitors));
        }
        return new ApplicationLinking(new Links(made, options.lost()), visitors, setting.clock(), options.consented());
    }

    private static Iterable<LinkTarget> targets(HostSetting setting, LinkOptions options) {
        Stream<LinkTarget> beside = options.beside()
                ? setting.others().stream().map(HostProduct::linkTarget).flatMap(Optional::stream)
                : Stream.empty();
        Map<String, LinkTarget> first = new LinkedHashMap<>();
        Stream.concat(beside, options.further().stream()).forEach(jira -> first.putIfAbsent(jira.installation(), jira));
        return first.values();
    }

    /** What plugins may import, by interface. */
    public Map<Class<?>, Object> services() {
        return Map.of(ApplicationLinkService.class, links);
    }

    /** Everybody consents who is there by now, when everybody is to have consented at start. */
    public void begin() {
        if (consented) {
            links.all().forEach(link -> link.jira().people().forEach(link::consent));
        }
    }

    /**
     * Serves the way to consent, the switch about it, and the counts of what went over the links.
     *
     * @param switches where the workbench's switches are, such as {@code /rest/workbench/1.0}
     */
    public void mount(WebSite site, String switches) {
        site.servlet(ConsentDance.ROOT + "/*", new ConsentDance(links, visitors, clock));
        site.rest(switches + "/consent", new ConsentSwitch(links).servedTo(visitors.people()));
        site.rest(switches + "/links", new LinksSwitch(links).servedTo(visitors.people()));
    }

    /** Cuts off whoever still waits for a Jira behind a fault. */
    @Override
    public void close() {
        links.all().forEach(link -> link.road().close());
    }
}
