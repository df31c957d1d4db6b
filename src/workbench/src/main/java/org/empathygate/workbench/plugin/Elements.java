package org.empathygate.workbench.plugin;

import java.util.List;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads elements of a descriptor, by many threads at once: from sibling to sibling, because the JDK's lists of child nodes
 * keep their place in the parent, even for readers.
 */
public final class Elements {

    private Elements() {}

    /** Those directly below, in their order. */
    public static List<Element> below(Element parent) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** Those of this name directly below, in their order. */
    public static List<Element> below(Element parent, String name) {
        return below(parent).stream()
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
