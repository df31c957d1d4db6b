package org.empathygate.workbench.jira.web;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The validators that plugins offer, with their own views: how each is shown, asked for and stored. */
final class ValidatorModules {

    private static final String CLASS_NAME = "class.name";
    private static final String MODULE_KEY = "full.module.key";

    private final PluginModules modules;
    private final PageTemplates templates;

    ValidatorModules(PluginModules modules, PageTemplates templates) {
        this.modules = modules;
        this.templates = templates;
    }

    /** All of them. */
    List<PluginModule> all() {
        return modules.ofType("workflow-validator");
    }

    /** The one with this complete key. */
    Optional<PluginModule> find(String completeKey) {
        return all().stream()
                .filter(module -> module.completeKey().equals(completeKey))
                .findFirst();
    }

    /** The one that a validator of a workflow came from; empty for Jira's own. */
    Optional<PluginModule> of(ValidatorDescriptor validator) {
        Object name = validator.getArgs().get(CLASS_NAME);
        return all().stream()
                .filter(module -> module.childText("validator-class")
                        .filter(className ->
                                className.equals(String.valueOf(name).trim()))
                        .isPresent())
                .findFirst();
    }

    ValidatorKind kind(PluginModule module, Locale locale) {
        String name = module.attribute("i18n-name-key")
                .flatMap(key -> modules.text(locale, key))
                .or(() -> module.attribute("name"))
                .orElse(module.key());
        return new ValidatorKind(module.completeKey(), name, description(module, locale));
    }

    boolean isEditable(PluginModule module) {
        return module.resource("velocity", "edit-parameters").isPresent();
    }

    /** What the validator says about itself on the workflow's page, as HTML. */
    String view(PluginModule module, ValidatorDescriptor validator) {
        return rendered(module, "view", validator);
    }

    /** What has to be known before the validator is put on a transition, as table rows; empty when nothing has. */
    String input(PluginModule module) {
        return rendered(module, "input-parameters", new ValidatorDescriptor());
    }

    /** The same with what is stored now. */
    String edit(PluginModule module, ValidatorDescriptor validator) {
        return rendered(module, "edit-parameters", validator);
    }

    /**
     * What is stored for a validator that was asked for with this form.
     *
     * @throws IllegalArgumentException when the plugin does not take the form; the message says why
     */
    Map<String, String> args(PluginModule module, Map<String, List<String>> form) {
        var sent = new LinkedHashMap<String, Object>();
        form.forEach((name, values) -> sent.put(name, values.toArray(new String[0])));
        var args = new LinkedHashMap<String, String>();
        args.put(MODULE_KEY, module.pluginKey() + module.key());
        args.put(CLASS_NAME, module.childText("validator-class").orElseThrow());
        factory(module).getDescriptorParams(sent).forEach((name, value) -> args.put(name, String.valueOf(value)));
        return args;
    }

    private String rendered(PluginModule module, String view, ValidatorDescriptor validator) {
        return module.resource("velocity", view)
                .map(location -> {
                    var context = new LinkedHashMap<String, Object>();
                    factory(module).getVelocityParams(view, validator).forEach(context::put);
                    return templates.plugin(module, location, context);
                })
                .orElse("");
    }

    private WorkflowPluginFactory factory(PluginModule module) {
        return (WorkflowPluginFactory) modules.create(module);
    }

    private @Nullable String description(PluginModule module, Locale locale) {
        var found = module.element().getElementsByTagName("description");
        if (found.getLength() == 0) {
            return null;
        }
        var element = (Element) found.item(0);
        return modules.text(locale, element.getAttribute("key"))
                .orElseGet(() -> element.getTextContent().trim());
    }
}
