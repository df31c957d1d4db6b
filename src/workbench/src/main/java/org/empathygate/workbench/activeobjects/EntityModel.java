package org.empathygate.workbench.activeobjects;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.empathygate.workbench.plugin.PluginDescriptor;
import org.empathygate.workbench.plugin.PluginModule;
import org.osgi.framework.Bundle;

/**
 * What a plugin's {@code <ao>} modules declare.
 *
 * @param entities the interfaces of its {@code <entity>} elements
 * @param upgradeTasks those of its {@code <upgradeTask>} elements, oldest model first, each made by its constructor without
 *     parameters
 */
record EntityModel(String pluginKey, List<Class<?>> entities, List<ActiveObjectsUpgradeTask> upgradeTasks) {

    static EntityModel of(Bundle bundle, String hostName) {
        var descriptor = descriptor(bundle, hostName);
        var modules = descriptor.modules().stream()
                .filter(module -> module.type().equals("ao"))
                .toList();
        return new EntityModel(
                descriptor.pluginKey(),
                classes(bundle, modules, "entity"),
                classes(bundle, modules, "upgradeTask").stream()
                        .map(EntityModel::made)
                        .sorted(Comparator.comparing(ActiveObjectsUpgradeTask::getModelVersion))
                        .toList());
    }

    private static PluginDescriptor descriptor(Bundle bundle, String hostName) {
        try (var xml = bundle.getEntry("atlassian-plugin.xml").openStream()) {
            return PluginDescriptor.read(xml, hostName);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the descriptor of " + bundle.getSymbolicName(), e);
        }
    }

    private static List<Class<?>> classes(Bundle bundle, List<PluginModule> modules, String element) {
        List<Class<?>> classes = new ArrayList<>();
        for (var module : modules) {
            for (var className : module.childTexts(element)) {
                classes.add(loaded(bundle, className));
            }
        }
        return classes;
    }

    private static Class<?> loaded(Bundle bundle, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("<ao> of " + bundle.getSymbolicName() + " names no class: " + className, e);
        }
    }

    private static ActiveObjectsUpgradeTask made(Class<?> type) {
        try {
            return (ActiveObjectsUpgradeTask) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make the upgrade task " + type.getName(), e);
        }
    }
}
