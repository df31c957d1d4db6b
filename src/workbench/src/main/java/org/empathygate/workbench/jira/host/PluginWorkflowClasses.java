package org.empathygate.workbench.jira.host;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.workflow.PluginValidator;
import org.empathygate.workbench.jira.workflow.WorkflowClasses;
import org.empathygate.workbench.plugin.PluginModule;

/**
 * The workflow modules of installed plugins. A class named by a workflow is made anew for each execution, with the plugin's
 * own beans in its constructor, as Jira does.
 */
public final class PluginWorkflowClasses implements WorkflowClasses {
    private static final String VALIDATOR = "workflow-validator";
    private static final String VALIDATOR_CLASS = "validator-class";
    private static final Map<String, String> CLASS_ELEMENTS = Map.of(
            VALIDATOR, VALIDATOR_CLASS, "workflow-condition", "condition-class", "workflow-function", "function-class");

    private final InstalledPlugins plugins;

    PluginWorkflowClasses(InstalledPlugins plugins) {
        this.plugins = plugins;
    }

    @Override
    public Optional<Object> create(String className) {
        return module(className).flatMap(module -> plugins.modules().map(modules -> modules.create(module, className)));
    }

    @Override
    public boolean knows(String className) {
        return module(className).isPresent();
    }

    /** The module that has this class; empty when no installed plugin has it. */
    public Optional<PluginModule> module(String className) {
        return CLASS_ELEMENTS.entrySet().stream()
                .flatMap(kind -> plugins.ofType(kind.getKey()).stream()
                        .filter(module -> module.childText(kind.getValue())
                                .filter(className::equals)
                                .isPresent()))
                .findFirst();
    }

    /** The validators on offer, each as it is stored when somebody adds it without touching the form. */
    public List<PluginValidator> validators() {
        return plugins.ofType(VALIDATOR).stream()
                .flatMap(module -> module.childText(VALIDATOR_CLASS).stream()
                        .map(className ->
                                new PluginValidator(module.pluginKey() + module.key(), className, defaults(module))))
                .toList();
    }

    /** The module's factory, which makes its views and what is stored. */
    public Optional<WorkflowPluginFactory> factory(PluginModule module) {
        return plugins.modules()
                .map(modules -> modules.create(module))
                .filter(WorkflowPluginFactory.class::isInstance)
                .map(WorkflowPluginFactory.class::cast);
    }

    /** A form shows what the factory gives for it; untouched, it comes back the same. */
    private Map<String, String> defaults(PluginModule module) {
        var args = new LinkedHashMap<String, String>();
        factory(module).ifPresent(factory -> {
            Map<String, Object> form = new HashMap<>();
            factory.getVelocityParams("input-parameters", null).forEach((name, value) -> {
                if (value instanceof String text) {
                    form.put(name, new String[] {text});
                }
            });
            factory.getDescriptorParams(form).forEach((name, value) -> args.put(name, String.valueOf(value)));
        });
        return args;
    }
}
