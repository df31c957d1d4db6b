package org.empathygate.workbench.jira.web;

import com.atlassian.plugin.web.Condition;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.w3c.dom.Element;

/**
 * Whether a fragment of a plugin is shown: each {@code <condition>} is made once by the plugin, and asked for each page. A
 * {@code <conditions>} element joins several by {@code AND}, or by {@code OR} when its type says so.
 *
 * <p>Source: developer.atlassian.com, "Web item plugin module".
 */
final class FragmentConditions {

    private final PluginModules modules;
    private final Map<Element, Condition> made = new ConcurrentHashMap<>();

    FragmentConditions(PluginModules modules) {
        this.modules = modules;
    }

    boolean show(PluginModule module, Map<String, Object> context) {
        return FragmentBoundary.shown(
                module.completeKey(), () -> parts(module.element()).allMatch(part -> holds(module, part, context)));
    }

    private boolean holds(PluginModule module, Element element, Map<String, Object> context) {
        if (element.getTagName().equals("conditions")) {
            List<Element> parts = parts(element).toList();
            return element.getAttribute("type").equalsIgnoreCase("OR")
                    ? parts.stream().anyMatch(part -> holds(module, part, context))
                    : parts.stream().allMatch(part -> holds(module, part, context));
        }
        boolean inverted = element.getAttribute("invert").equals("true");
        return condition(module, element).shouldDisplay(new HashMap<>(context)) != inverted;
    }

    private Condition condition(PluginModule module, Element element) {
        return made.computeIfAbsent(element, first -> {
            var condition = (Condition) modules.create(module, element.getAttribute("class"));
            condition.init(FragmentElement.parameters(element));
            return condition;
        });
    }

    private static Stream<Element> parts(Element element) {
        return Stream.concat(
                FragmentElement.children(element, "condition").stream(),
                FragmentElement.children(element, "conditions").stream());
    }
}
