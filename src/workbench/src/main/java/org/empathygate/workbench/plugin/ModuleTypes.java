package org.empathygate.workbench.plugin;

import java.util.List;
import java.util.Set;

/** The types of modules that some part of the workbench does something with. */
final class ModuleTypes {

    private static final Set<String> SERVED = Set.of(
            "ao",
            "customfield-type",
            "jql-function",
            "resource",
            "rest",
            "rest-migration",
            "velocity-allowlist",
            "web-item",
            "web-panel",
            "web-resource",
            "web-section",
            "webwork1",
            "workflow-condition",
            "workflow-function",
            "workflow-validator",
            "xhtml-macro");

    private ModuleTypes() {}

    /** The modules that nobody here will ask for. */
    static List<PluginModule> unserved(PluginDescriptor descriptor) {
        return descriptor.modules().stream()
                .filter(module -> !SERVED.contains(module.type()))
                .toList();
    }
}
