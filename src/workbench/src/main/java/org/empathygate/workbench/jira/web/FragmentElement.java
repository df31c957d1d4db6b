package org.empathygate.workbench.jira.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.w3c.dom.Element;

/** Reads the elements of fragments: those directly below, and their parameters. */
final class FragmentElement {

    private FragmentElement() {}

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
