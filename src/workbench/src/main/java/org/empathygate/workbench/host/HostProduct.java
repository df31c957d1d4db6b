package org.empathygate.workbench.host;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;

/** A product that the workbench stands in for: what it exports to plugins, what it serves, who may sign in. */
public interface HostProduct {

    /** {@code jira} or {@code confluence}; modules whose {@code application} attribute names another are left out. */
    String name();

    /** Where the product is served, such as {@code /jira}. */
    String contextPath();

    /** The product's own packages that plugins may import, each with its version; the platform's come on top. */
    Map<String, String> exportedPackages();

    /**
     * The services that plugins may import, by interface, besides the platform's. Asked once, before any plugin starts. SAL's
     * {@code UserManager} must be among them: the workbench asks it who may call a plugin's REST resources.
     */
    Map<Class<?>, Object> services();

    /** Called once when the plugins have started, before the first request. */
    void pluginsStarted(PluginModules modules);

    /** Mounts servlets, REST applications and pages. Called once, after {@link #pluginsStarted}. */
    void mount(WebSite site);

    /** Whether this person exists and the password is right. */
    boolean authenticates(String username, String password);

    /** Who has let another product act for them with this token, on REST resources only; empty when nobody has, or no longer. */
    default Optional<String> consented(String token) {
        return Optional.empty();
    }

    /** What others may be linked to; empty when nothing can be linked to this product. */
    default Optional<LinkTarget> linkTarget() {
        return Optional.empty();
    }

    /** Where something may be made to fail. */
    default Set<Border> borders() {
        return EnumSet.of(Border.STORE, Border.HOST);
    }

    /** Binds the person (null for anonymous) to the current thread until {@link #leave}. */
    void enter(@Nullable String username);

    /** Ends what {@link #enter} began. */
    void leave();

    /** Stops what the product has started by itself. Called once, when nothing asks it any more. */
    default void close() {}
}
