package org.empathygate.workbench.jira.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.PluginModule;
import org.w3c.dom.Element;

/**
 * One {@code <action>} of a {@code webwork1} module.
 *
 * @param alias its name in addresses
 * @param roles what a visitor has to be, all of them: {@code use}, {@code admin}, {@code sysadmin}
 * @param views places of Velocity templates in the plugin, by the result that they show
 */
record PluginAction(PluginModule module, String className, String alias, Set<String> roles, Map<String, String> views) {

    PluginAction {
        roles = Set.copyOf(roles);
        views = Map.copyOf(views);
    }

    /** All actions of a module. */
    static List<PluginAction> of(PluginModule module) {
        return children(module.element(), "action")
                .map(action -> of(module, action))
                .toList();
    }

    private static PluginAction of(PluginModule module, Element action) {
        String className = action.getAttribute("name");
        String alias = action.getAttribute("alias");
        var roles = new LinkedHashSet<String>();
        Stream.of(module.element(), action)
                .map(element -> element.getAttribute("roles-required"))
                .flatMap(text -> Stream.of(text.split(",", -1)))
                .map(String::trim)
                .filter(role -> !role.isEmpty())
                .forEach(roles::add);
        var views = new LinkedHashMap<String, String>();
        children(action, "view")
                .forEach(view -> views.put(
                        view.getAttribute("name"), view.getTextContent().trim()));
        return new PluginAction(
                module,
                className,
                alias.isEmpty() ? className.substring(className.lastIndexOf('.') + 1) : alias,
                roles,
                views);
    }

    private static Stream<Element> children(Element element, String name) {
        var found = element.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
