package org.empathygate.workbench.web;

import java.net.URL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The {@code <web-resource>} modules of the plugins: what belongs to a page, and the files behind the addresses. */
public final class WebResources {

    /** Where files are served, below the product's context: then come the module's complete key and the file's name. */
    public static final String ROOT = "/download/resources/";

    private final PluginModules modules;

    public WebResources(PluginModules modules) {
        this.modules = modules;
    }

    /**
     * The paths of all files that a page with this context needs, each below the product's context path, those of dependencies
     * first. Files end in {@code .css} or {@code .js}. Dependencies on what no plugin here has are left out: the page's own look
     * stands for AUI.
     */
    public List<String> pathsFor(String context) {
        Set<String> paths = new LinkedHashSet<>();
        all().filter(module -> module.childTexts("context").contains(context))
                .forEach(module -> collect(module, paths));
        return List.copyOf(paths);
    }

    /** The paths of one module's files and of those it depends on; empty when there is no such module. */
    public List<String> pathsOf(String completeKey) {
        Set<String> paths = new LinkedHashSet<>();
        module(completeKey).ifPresent(module -> collect(module, paths));
        return List.copyOf(paths);
    }

    /** The file behind {@code <complete key>/<name>}; empty when no module has it. */
    public Optional<URL> file(String completeKeyAndName) {
        var slash = completeKeyAndName.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var name = completeKeyAndName.substring(slash + 1);
        return module(completeKeyAndName.substring(0, slash))
                .flatMap(module -> downloads(module)
                        .flatMap(download -> download.locationOf(name).stream())
                        .findFirst()
                        .flatMap(location -> modules.resource(module, location)));
    }

    private void collect(PluginModule module, Set<String> paths) {
        module.childTexts("dependency").forEach(key -> module(key).ifPresent(needed -> collect(needed, paths)));
        downloads(module)
                .map(Download::name)
                .filter(name -> name.endsWith(".css") || name.endsWith(".js"))
                .forEach(name -> paths.add(ROOT + module.completeKey() + "/" + name));
    }

    private Stream<PluginModule> all() {
        return modules.ofType("web-resource").stream();
    }

    private Optional<PluginModule> module(String completeKey) {
        return all().filter(module -> module.completeKey().equals(completeKey)).findFirst();
    }

    private static Stream<Download> downloads(PluginModule module) {
        var resources = module.element().getElementsByTagName("resource");
        return IntStream.range(0, resources.getLength())
                .mapToObj(i -> (Element) resources.item(i))
                .filter(resource -> resource.getAttribute("type").equals("download"))
                .map(resource -> new Download(resource.getAttribute("name"), resource.getAttribute("location")));
    }

    /** One {@code <resource type="download">}; a name that ends in a slash stands for a folder. */
    private record Download(String name, String location) {

        Optional<String> locationOf(String wanted) {
            if (name.equals(wanted)) {
                return Optional.of(location);
            }
            return name.endsWith("/") && wanted.startsWith(name) && !wanted.contains("..")
                    ? Optional.of(location + wanted.substring(name.length()))
                    : Optional.empty();
        }
    }
}
