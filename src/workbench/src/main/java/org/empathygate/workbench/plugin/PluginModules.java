package org.empathygate.workbench.plugin;

import java.net.URL;
import java.util.List;
import java.util.Optional;

/** What the plugins installed in one host offer to it, by module type. Empty until the plugins have started. */
public interface PluginModules {

    /** The modules of this element name that are meant for this host, in the order of the descriptors. */
    List<PluginModule> ofType(String type);

    /** Makes the class that the module's {@code class} attribute names, with the plugin's own beans in its constructor. */
    Object create(PluginModule module);

    /** The same for a class that the module names elsewhere, such as {@code <validator-class>}. */
    Object create(PluginModule module, String className);

    /** A file inside the module's plugin; empty when the plugin has none at this path. */
    Optional<URL> resource(PluginModule module, String path);

    /** The text for a key of the plugins' {@code i18n} resources; empty when no plugin knows the key. */
    Optional<String> text(java.util.Locale locale, String key);
}
