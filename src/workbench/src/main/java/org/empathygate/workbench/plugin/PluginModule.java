package org.empathygate.workbench.plugin;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/**
 * One module element of an installed plugin's {@code atlassian-plugin.xml}.
 *
 * @param pluginKey the plugin's key
 * @param type the element's name, such as {@code workflow-validator}
 * @param key the module's key, unique within the plugin
 * @param element the element itself, for what only one module type has
 */
public record PluginModule(String pluginKey, String type, String key, Element element) {

    /** The attribute's value; empty when it is absent or blank. */
    public Optional<String> attribute(String name) {
        return Optional.of(element.getAttribute(name)).filter(value -> !value.isBlank());
    }

    /** The trimmed text of the first child element of this name; empty when there is none. */
    public Optional<String> childText(String name) {
        return childTexts(name).stream().findFirst();
    }

    /** The trimmed texts of all child elements of this name, in their order. */
    public List<String> childTexts(String name) {
        var children = element.getElementsByTagName(name);
        return IntStream.range(0, children.getLength())
                .mapToObj(i -> children.item(i).getTextContent().trim())
                .toList();
    }

    /** The location of the resource of this type and name, such as {@code velocity} and {@code view}. */
    public Optional<String> resource(String resourceType, String name) {
        var resources = element.getElementsByTagName("resource");
        for (int i = 0; i < resources.getLength(); i++) {
            var resource = (Element) resources.item(i);
            if (resource.getAttribute("type").equals(resourceType)
                    && resource.getAttribute("name").equals(name)) {
                return Optional.of(resource.getAttribute("location"));
            }
        }
        return Optional.empty();
    }

    /** The key by which the host's other modules and pages name this one: plugin key, colon, module key. */
    public String completeKey() {
        return pluginKey + ":" + key;
    }
}
