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
import org.empathygate.workbench.confluence.link.ApplicationLinking;
import org.empathygate.workbench.confluence.link.LinkOptions;
import org.empathygate.workbench.confluence.link.RemotePeople;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.osgi.ClassPathPackages;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;

/** Confluence as far as the workbench has it: a plain page. Its people are those of the Jira beside it or elsewhere; without one there are none. */
public final class ConfluenceProduct implements HostProduct {

    private static final String NAME = "confluence";
    private static final String CONTEXT_PATH = "/confluence";
    private static final String PACKAGES = "com.atlassian.confluence.";

    /** The version whose exports are stood in for: the line with long-term support, 10.2. */
    private static final String VERSION = "10.2.0";

    /** Makes this product in a workbench. */
    public static final ProductFactory FACTORY = factory(LinkOptions.standard());

    /** Where the workbench has its switches in every product. */
    private static final String SWITCHES = "/rest/workbench/1.0";

    private final List<HostProduct> others;
    private final List<RemotePeople> elsewhere;
    private final SharedPeople people;
    private final ApplicationLinking linking;

    private ConfluenceProduct(HostSetting setting, LinkOptions links) {
        this.others = setting.others();
        this.elsewhere = links.directories();
        this.people = new SharedPeople(Stream.concat(
                        others.stream()
                                .map(other -> (UserManager) other.services().get(UserManager.class)),
                        elsewhere.stream())
                .toList());
        this.linking = ApplicationLinking.of(setting, links, people);
    }

    /** How to make a Confluence that is linked like this. */
    public static ProductFactory factory(LinkOptions links) {
        return new ProductFactory(NAME, CONTEXT_PATH, setting -> new ConfluenceProduct(setting, links));
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
                .filter(name -> name.startsWith(PACKAGES))
                .collect(Collectors.toMap(name -> name, name -> VERSION));
    }

    @Override
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>(linking.services());
        services.put(UserManager.class, people);
        return services;
    }

    @Override
    public void pluginsStarted(PluginModules modules) {
        linking.begin();
    }

    @Override
    public void mount(WebSite site) {
        site.servlet("", new PlainPage());
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
        return others.stream().anyMatch(other -> other.authenticates(username, password))
                || elsewhere.stream().anyMatch(directory -> directory.authenticates(username, password));
    }

    @Override
    public void enter(@Nullable String username) {
        people.enter(username);
    }

    @Override
    public void leave() {
        people.leave();
    }
}
