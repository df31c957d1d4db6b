package org.empathygate.workbench.plugin;

import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** The plugins of one host; empty until {@link #started} is called. */
public final class InstalledPlugins implements PluginModules {

    private final List<InstalledPlugin> plugins = new CopyOnWriteArrayList<>();
    private final PluginTexts texts = new PluginTexts();

    /** Makes a plugin visible to the host. */
    public void started(InstalledPlugin plugin) {
        plugins.add(plugin);
        texts.add(plugin);
    }

    /** The plugins, in the order of installation. */
    public List<InstalledPlugin> all() {
        return List.copyOf(plugins);
    }

    @Override
    public List<PluginModule> ofType(String type) {
        return plugins.stream()
                .flatMap(plugin -> plugin.descriptor().modules().stream())
                .filter(module -> module.type().equals(type))
                .toList();
    }

    @Override
    public Object create(PluginModule module) {
        var className = module.attribute("class")
                .orElseThrow(() -> new DescriptorException(module.completeKey() + " names no class", null));
        return create(module, className);
    }

    @Override
    public Object create(PluginModule module, String className) {
        var bundle = pluginOf(module).bundle();
        return bundle.create(bundle.type(className));
    }

    @Override
    public Optional<URL> resource(PluginModule module, String path) {
        return pluginOf(module).bundle().file(path);
    }

    @Override
    public Optional<String> text(Locale locale, String key) {
        return texts.find(locale, key);
    }

    /** The plugin that a module belongs to. */
    public InstalledPlugin pluginOf(PluginModule module) {
        return plugins.stream()
                .filter(plugin -> plugin.descriptor().pluginKey().equals(module.pluginKey()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No plugin " + module.pluginKey() + " is installed"));
    }
}
