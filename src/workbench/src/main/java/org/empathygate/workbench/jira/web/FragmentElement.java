package org.empathygate.workbench.jira.web;

import java.util.HashMap;
import java.util.Map;
import org.empathygate.workbench.plugin.Elements;
import org.w3c.dom.Element;

/** Reads the parameters of fragments. */
final class FragmentElement {

    private FragmentElement() {}

    /** The {@code <param>} elements. */
    static Map<String, String> parameters(Element element) {
        var parameters = new HashMap<String, String>();
        Elements.below(element, "param")
                .forEach(param -> parameters.put(
                        param.getAttribute("name"),
                        param.hasAttribute("value")
                                ? param.getAttribute("value")
                                : param.getTextContent().trim()));
        return parameters;
    }
}
