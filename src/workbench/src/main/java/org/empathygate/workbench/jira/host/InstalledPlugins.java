package org.empathygate.workbench.jira.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;

/** The plugins' modules as far as they are known: services are handed out before any plugin has started. */
public final class InstalledPlugins {
    private final AtomicReference<@Nullable PluginModules> modules = new AtomicReference<>();

    /** From now on the plugins are there. */
    public void started(PluginModules started) {
        modules.set(started);
    }

    /** Empty until the plugins have started. */
    public Optional<PluginModules> modules() {
        return Optional.ofNullable(modules.get());
    }

    /** The modules of this type; none until the plugins have started. */
    public List<PluginModule> ofType(String type) {
        return modules().map(known -> known.ofType(type)).orElse(List.of());
    }

    /** The plugins' text for the key. */
    public Optional<String> text(Locale locale, String key) {
        return modules().flatMap(known -> known.text(locale, key));
    }
}
