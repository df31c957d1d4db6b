package org.empathygate.workbench.jira.web;

import com.atlassian.plugin.web.ContextProvider;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** The panels that plugins put at a place of a page, lightest first, each rendered by its own context and template. */
final class WebPanels {

    private static final int DEFAULT_WEIGHT = 1000;

    private final PluginModules modules;
    private final PageTemplates templates;

    WebPanels(PluginModules modules, PageTemplates templates) {
        this.modules = modules;
        this.templates = templates;
    }

    /** A panel that breaks says so and leaves the page whole. */
    List<IssueView.Panel> at(String location, Map<String, Object> context, Locale locale) {
        return modules.ofType("web-panel").stream()
                .filter(module ->
                        module.attribute("location").filter(location::equals).isPresent())
                .sorted(Comparator.comparingInt(WebPanels::weight))
                .map(module -> new IssueView.Panel(
                        module.key(),
                        label(module, locale).orElse(null),
                        locale.getLanguage(),
                        PanelBoundary.html(module.completeKey(), () -> content(module, context))))
                .toList();
    }

    private String content(PluginModule module, Map<String, Object> context) {
        var filled = new HashMap<>(context);
        provider(module).ifPresent(element -> {
            var provider = (ContextProvider) modules.create(module, element.getAttribute("class"));
            provider.init(parameters(element));
            filled.putAll(provider.getContextMap(new HashMap<>(context)));
        });
        return module.resource("velocity", "view")
                .map(location -> templates.plugin(module, location, filled))
                .orElse("");
    }

    private static Optional<Element> provider(PluginModule module) {
        return children(module.element(), "context-provider").stream().findFirst();
    }

    private static Map<String, String> parameters(Element element) {
        var parameters = new HashMap<String, String>();
        children(element, "param")
                .forEach(param -> parameters.put(
                        param.getAttribute("name"),
                        param.hasAttribute("value")
                                ? param.getAttribute("value")
                                : param.getTextContent().trim()));
        return parameters;
    }

    private Optional<String> label(PluginModule module, Locale locale) {
        return children(module.element(), "label").stream()
                .findFirst()
                .map(label -> modules.text(locale, label.getAttribute("key"))
                        .orElseGet(() -> label.getTextContent().trim()))
                .filter(text -> !text.isEmpty());
    }

    private static int weight(PluginModule module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    }

    private static List<Element> children(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
