package org.empathygate.workbench.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * A plugin's {@code atlassian-plugin.xml}, as far as it is meant for one host.
 *
 * @param pluginKey the plugin's key
 * @param name the plugin's name for people
 * @param modules every module element, in the order of the file, without those whose {@code application} attribute names other
 *     hosts only. The attribute is a list with commas, tested for membership before a module's class is looked at (source: the
 *     plugin framework's {@code XmlDescriptorParser}).
 */
public record PluginDescriptor(String pluginKey, String name, List<PluginModule> modules) {

    private static final List<String> NOT_MODULES = List.of("plugin-info");

    public PluginDescriptor {
        modules = List.copyOf(modules);
    }

    /**
     * Reads a descriptor for a host such as {@code jira}.
     *
     * @throws DescriptorException when it is not well-formed or has no key
     */
    public static PluginDescriptor read(InputStream xml, String hostName) {
        var root = parse(xml);
        var pluginKey = root.getAttribute("key");
        if (pluginKey.isBlank()) {
            throw new DescriptorException("The descriptor names no plugin key", null);
        }
        List<PluginModule> modules = new ArrayList<>();
        for (var element : Elements.below(root)) {
            if (isModule(element) && isFor(element, hostName)) {
                modules.add(new PluginModule(pluginKey, element.getTagName(), element.getAttribute("key"), element));
            }
        }
        return new PluginDescriptor(pluginKey, root.getAttribute("name"), modules);
    }

    private static boolean isModule(Element element) {
        return !NOT_MODULES.contains(element.getTagName());
    }

    private static boolean isFor(Element element, String hostName) {
        var hosts = element.getAttribute("application");
        return hosts.isBlank()
                || Arrays.stream(hosts.split(",", -1)).map(String::trim).anyMatch(hostName::equals);
    }

    private static Element parse(InputStream xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            // else the parser expands nodes when they are first read, by whichever thread
            factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder().parse(xml).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new DescriptorException("The descriptor cannot be read: " + e.getMessage(), e);
        }
    }
}
