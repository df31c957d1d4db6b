package org.empathygate.workbench.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.user.UserManager;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.host.SharedPeople;
import org.empathygate.workbench.confluence.link.ApplicationLinking;
import org.empathygate.workbench.confluence.link.LinkOptions;
import org.empathygate.workbench.confluence.rest.ConfluenceRest;
import org.empathygate.workbench.confluence.web.ConfluencePages;
import org.empathygate.workbench.confluence.wiki.Wiki;
import org.empathygate.workbench.confluence.wiki.WikiFiles;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.osgi.ClassPathPackages;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;

/**
 * The Confluence that the workbench stands in for: a wiki whose pages show the plugins' macros. Its people are those of the Jira beside
 * it or elsewhere; without one there are none.
 */
public final class ConfluenceProduct implements HostProduct {

    private static final String NAME = "confluence";
    private static final String CONTEXT_PATH = "/confluence";
    private static final List<String> PACKAGES = List.of("com.atlassian.confluence.", "com.atlassian.user");

    /** The version whose exports are stood in for: the line with long-term support, 10.2. */
    private static final String VERSION = "10.2.0";

    /** Makes this product in a workbench. */
    public static final ProductFactory FACTORY = factory(ConfluenceOptions.standard());

    /** Where the workbench has its switches in every product. */
    private static final String SWITCHES = "/rest/workbench/1.0";

    private final ConfluenceHost host;
    private final ApplicationLinking linking;

    private ConfluenceProduct(HostSetting setting, ConfluenceOptions options) {
        var others = setting.others();
        var elsewhere = options.links().directories();
        var people = new SharedPeople(Stream.concat(
                        others.stream()
                                .map(other -> (UserManager) other.services().get(UserManager.class)),
                        elsewhere.stream())
                .toList());
        var wiki = new Wiki(setting.database(), setting.clock());
        this.linking = ApplicationLinking.of(setting, options.links(), people);
        this.host = new ConfluenceHost(
                wiki,
                people,
                (username, password) -> others.stream().anyMatch(other -> other.authenticates(username, password))
                        || elsewhere.stream().anyMatch(directory -> directory.authenticates(username, password)),
                setting.baseUrl(),
                options.language());
        if (wiki.spaces().all().isEmpty()) {
            wiki.inTransaction(() -> {
                WikiFiles.own().writeInto(wiki);
                options.folders().forEach(folder -> WikiFiles.in(folder).writeInto(wiki));
            });
        }
    }

    /** How to make a Confluence that starts like this. */
    public static ProductFactory factory(ConfluenceOptions options) {
        return new ProductFactory(NAME, CONTEXT_PATH, setting -> new ConfluenceProduct(setting, options));
    }

    /** How to make a Confluence that is linked like this. */
    public static ProductFactory factory(LinkOptions links) {
        return factory(ConfluenceOptions.standard().linked(links));
    }

    /** What REST, the pages and tests work with. */
    public ConfluenceHost host() {
        return host;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String contextPath() {
        return CONTEXT_PATH;
    }

    @Override
    public Map<String, String> exportedPackages() {
        return ClassPathPackages.around(PageManager.class).stream()
                .filter(name -> PACKAGES.stream().anyMatch(name::startsWith))
                .collect(Collectors.toMap(name -> name, name -> VERSION));
    }

    @Override
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>(linking.services());
        services.putAll(host.services());
        return services;
    }

    @Override
    public void pluginsStarted(PluginModules modules) {
        host.pluginsStarted(modules);
        linking.begin();
    }

    @Override
    public void mount(WebSite site) {
        new ConfluenceRest(host).mount(site);
        new ConfluencePages(host, host.plugins()).mount(site);
        linking.mount(site, SWITCHES);
    }

    @Override
    public Set<Border> borders() {
        return EnumSet.allOf(Border.class);
    }

    @Override
    public void close() {
        linking.close();
    }

    @Override
    public boolean authenticates(String username, String password) {
        return host.authenticates(username, password);
    }

    @Override
    public void enter(@Nullable String username) {
        host.people().enter(username);
    }

    @Override
    public void leave() {
        host.people().leave();
    }
}
