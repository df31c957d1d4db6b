package org.empathygate.workbench.jira.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The panels that plugins put at a place of a page, lightest first, each rendered by its own context and template. */
final class WebPanels {

    private final PluginModules modules;
    private final PageTemplates templates;
    private final FragmentConditions conditions;

    WebPanels(PluginModules modules, PageTemplates templates) {
        this.modules = modules;
        this.templates = templates;
        this.conditions = new FragmentConditions(modules);
    }

    /** A panel that breaks says so and leaves the page whole. */
    List<IssueView.Panel> at(String location, Map<String, Object> context, Locale locale) {
        return modules.ofType("web-panel").stream()
                .filter(module ->
                        module.attribute("location").filter(location::equals).isPresent())
                .filter(module -> conditions.show(module, context))
                .sorted(Comparator.comparingInt(FragmentElement::weight))
                .map(module -> new IssueView.Panel(
                        module.key(),
                        FragmentElement.label(modules, module, locale).orElse(null),
                        locale.getLanguage(),
                        PanelBoundary.html(module.completeKey(), () -> content(module, context))))
                .toList();
    }

    private String content(PluginModule module, Map<String, Object> context) {
        var filled = new HashMap<>(context);
        provider(module).ifPresent(element -> {
            var provider = (ContextProvider) modules.create(module, element.getAttribute("class"));
            provider.init(FragmentElement.parameters(element));
            filled.putAll(provider.getContextMap(new HashMap<>(context)));
        });
        return module.resource("velocity", "view")
                .map(location -> templates.plugin(module, location, filled))
                .orElse("");
    }

    private static Optional<Element> provider(PluginModule module) {
        return FragmentElement.children(module.element(), "context-provider").stream()
                .findFirst();
    }
}
