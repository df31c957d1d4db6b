package org.empathygate.workbench.osgi;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.hooks.weaving.WovenClass;

/** Watches which classes of plugins are loaded, and changes none. */
final class LoadedClasses implements WeavingHook {

    private final Set<String> names = ConcurrentHashMap.newKeySet();

    @Override
    public void weave(WovenClass loading) {
        if (PluginBundle.pluginKey(loading.getBundleWiring().getBundle()).isPresent()) {
            names.add(loading.getClassName());
        }
    }

    Set<String> ofPlugins() {
        return new TreeSet<>(names);
    }
}
