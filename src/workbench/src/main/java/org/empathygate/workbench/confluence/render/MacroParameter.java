package org.empathygate.workbench.confluence.render;

import java.util.List;
import org.empathygate.workbench.plugin.Elements;
import org.w3c.dom.Element;

/** A {@code <parameter>} of a macro as its descriptor has it. */
public record MacroParameter(Element element) {

    public String name() {
        return element.getAttribute("name");
    }

    /** {@code string}, {@code enum}, {@code int}, {@code boolean} or one of the others, which are asked for as text. */
    public String type() {
        return element.getAttribute("type");
    }

    public boolean isRequired() {
        return element.getAttribute("required").equals("true");
    }

    /** Empty without one. */
    public String defaultValue() {
        return element.getAttribute("default");
    }

    /** The choices of an {@code enum}. */
    public List<String> values() {
        return Elements.below(element, "value").stream()
                .map(value -> value.getAttribute("name"))
                .toList();
    }

    boolean isHidden() {
        return element.getAttribute("hidden").equals("true");
    }
}
