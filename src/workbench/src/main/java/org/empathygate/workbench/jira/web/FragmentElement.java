package org.empathygate.workbench.jira.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/** Reads what links, sections and panels of plugins have in common: label, weight, elements with parameters. */
final class FragmentElement {

    private static final int DEFAULT_WEIGHT = 1000;

    private FragmentElement() {}

    /** The label in the visitor's language, or as it stands in the descriptor; empty when there is none. */
    static Optional<String> label(PluginModules modules, PluginModule module, Locale locale) {
        return children(module.element(), "label").stream()
                .findFirst()
                .map(label -> modules.text(locale, label.getAttribute("key"))
                        .orElseGet(() -> label.getTextContent().trim()))
                .filter(text -> !text.isEmpty());
    }

    /** What orders fragments: the lightest comes first. */
    static int weight(PluginModule module) {
        return module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT);
    }

    /** The {@code <param>} elements. */
    static Map<String, String> parameters(Element element) {
        var parameters = new HashMap<String, String>();
        children(element, "param")
                .forEach(param -> parameters.put(
                        param.getAttribute("name"),
                        param.hasAttribute("value")
                                ? param.getAttribute("value")
                                : param.getTextContent().trim()));
        return parameters;
    }

    /** The elements of this name directly below. */
    static List<Element> children(Element element, String name) {
        var nodes = element.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }
}
