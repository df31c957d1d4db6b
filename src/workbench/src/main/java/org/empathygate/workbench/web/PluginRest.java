package org.empathygate.workbench.web;

import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import org.empathygate.workbench.plugin.InstalledPlugins;
import org.empathygate.workbench.plugin.PluginModule;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * Mounts the plugins' {@code <rest>} modules at {@code /rest/<path>/<version>} and {@code /rest/<path>/latest}.
 *
 * <p>Resources are made anew for each request with the plugin's beans in their constructor; providers once.
 */
public final class PluginRest {

    private final InstalledPlugins plugins;
    private final UserManager people;
    private final RequestCounter counter;

    public PluginRest(InstalledPlugins plugins, UserManager people, RequestCounter counter) {
        this.plugins = plugins;
        this.people = people;
        this.counter = counter;
    }

    /** Mounts every module of type {@code rest}. */
    public void mount(WebSite site) {
        for (var module : plugins.ofType("rest")) {
            var root = "/rest" + module.element().getAttribute("path");
            var version = module.attribute("version").orElse("1.0");
            for (var place : List.of(version, "latest")) {
                site.rest(root + "/" + place, application(module));
            }
        }
    }

    private ResourceConfig application(PluginModule module) {
        var bundle = plugins.pluginOf(module).bundle();
        var application = new ResourceConfig();
        application.register(counter).register(new AccessControl(people));
        var types = module.childTexts("package").stream()
                .flatMap(name -> bundle.typesBelow(name).stream())
                .toList();
        types.stream()
                .filter(type -> type.isAnnotationPresent(Provider.class))
                .forEach(type -> application.register(bundle.create(type)));
        var resources = types.stream().filter(PluginRest::isResource).toList();
        resources.forEach(application::register);
        return application.register(new MadeByPlugin(bundle, resources));
    }

    private static boolean isResource(Class<?> type) {
        return type.isAnnotationPresent(Path.class) && !type.isInterface();
    }
}
