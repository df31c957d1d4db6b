package org.empathygate.workbench.jira.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.Elements;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The panels that plugins put at a place of a page, lightest first, each rendered by its own context and template. */
final class WebPanels {

    private final PluginModules modules;
    private final PageTemplates templates;
    private final List<PluginPanel> panels;

    WebPanels(PluginModules modules, PageTemplates templates) {
        this.modules = modules;
        this.templates = templates;
        this.panels = WebFragment.ofType(modules, "web-panel", "location").stream()
                .map(PluginPanel::of)
                .toList();
    }

    /**
     * A panel as its plugin declares it.
     *
     * @param provider the class that fills its context; empty when none does
     * @param view the place of its template; empty when it has none
     */
    private record PluginPanel(WebFragment fragment, String provider, Map<String, String> parameters, String view) {

        static PluginPanel of(WebFragment fragment) {
            PluginModule module = fragment.module();
            Optional<Element> provider = Elements.below(module.element(), "context-provider").stream()
                    .findFirst();
            return new PluginPanel(
                    fragment,
                    provider.map(element -> element.getAttribute("class")).orElse(""),
                    provider.map(FragmentElement::parameters).orElse(Map.of()),
                    module.resource("velocity", "view").orElse(""));
        }
    }

    /** A panel that breaks says so and leaves the page whole. */
    List<IssueView.Panel> at(String location, Map<String, Object> context, Locale locale) {
        return panels.stream()
                .filter(panel -> panel.fragment().isShownAt(location, context))
                .map(panel -> new IssueView.Panel(
                        panel.fragment().module().key(),
                        panel.fragment().label(modules, locale).orElse(null),
                        locale.getLanguage(),
                        PanelBoundary.html(panel.fragment().module().completeKey(), () -> content(panel, context))))
                .toList();
    }

    private String content(PluginPanel panel, Map<String, Object> context) {
        PluginModule module = panel.fragment().module();
        var filled = new HashMap<>(context);
        if (!panel.provider().isEmpty()) {
            var provider = (ContextProvider) modules.create(module, panel.provider());
            provider.init(new HashMap<>(panel.parameters()));
            filled.putAll(provider.getContextMap(new HashMap<>(context)));
        }
        return panel.view().isEmpty() ? "" : templates.plugin(module, panel.view(), filled);
    }
}
