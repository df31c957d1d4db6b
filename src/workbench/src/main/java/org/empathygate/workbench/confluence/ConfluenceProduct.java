package org.empathygate.workbench.confluence;

import com.atlassian.confluence.pages.PageManager;
import com.atlassian.sal.api.user.UserManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.osgi.ClassPathPackages;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;

/** Confluence as far as the workbench has it: a plain page. Its people are those of the Jira beside it; without one there are none. */
public final class ConfluenceProduct implements HostProduct {

    private static final String NAME = "confluence";
    private static final String CONTEXT_PATH = "/confluence";
    private static final String PACKAGES = "com.atlassian.confluence.";

    /** The version whose exports are stood in for: the line with long-term support, 10.2. */
    private static final String VERSION = "10.2.0";

    /** Makes this product in a workbench. */
    public static final ProductFactory FACTORY = new ProductFactory(NAME, CONTEXT_PATH, ConfluenceProduct::new);

    private final List<HostProduct> others;
    private final SharedPeople people;

    private ConfluenceProduct(HostSetting setting) {
        this.others = setting.others();
        this.people = new SharedPeople(others.stream()
                .map(other -> (UserManager) other.services().get(UserManager.class))
                .toList());
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
        return Map.of(UserManager.class, people);
    }

    @Override
    public void pluginsStarted(PluginModules modules) {}

    @Override
    public void mount(WebSite site) {
        site.servlet("", new PlainPage());
    }

    @Override
    public boolean authenticates(String username, String password) {
        return others.stream().anyMatch(other -> other.authenticates(username, password));
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
