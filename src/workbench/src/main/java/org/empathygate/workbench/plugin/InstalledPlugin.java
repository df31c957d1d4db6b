package org.empathygate.workbench.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.empathygate.workbench.osgi.PluginBundle;

/** A started plugin together with what its descriptor says to this host. */
public record InstalledPlugin(PluginBundle bundle, PluginDescriptor descriptor) {

    static final String DESCRIPTOR = "atlassian-plugin.xml";

    /** The modules that the workbench does nothing with, to be told to people. */
    public List<PluginModule> unserved() {
        return ModuleTypes.unserved(descriptor);
    }

    /** Reads the plugin's descriptor for a host such as {@code jira}. */
    public static InstalledPlugin of(PluginBundle bundle, String hostName) {
        var file = bundle.file(DESCRIPTOR)
                .orElseThrow(() -> new DescriptorException(bundle + " contains no " + DESCRIPTOR, null));
        try (var xml = file.openStream()) {
            return new InstalledPlugin(bundle, PluginDescriptor.read(xml, hostName));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the descriptor of " + bundle, e);
        }
    }
}
