package org.empathygate.workbench.confluence.render;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.workbench.plugin.Elements;
import org.w3c.dom.Element;

/** A macro as it stands in a page: its name, what it is told, and what is between its start and end. */
record MacroUse(String name, Map<String, String> parameters, Element element) {

    static boolean isMacro(Element element) {
        return element.getTagName().equals("ac:structured-macro")
                || element.getTagName().equals("ac:macro");
    }

    static MacroUse of(Element element) {
        var parameters = new LinkedHashMap<String, String>();
        Elements.below(element, "ac:parameter")
                .forEach(parameter -> parameters.put(parameter.getAttribute("ac:name"), value(parameter)));
        Elements.below(element, "ac:default-parameter").stream()
                .findFirst()
                .ifPresent(parameter -> parameters.put("", value(parameter)));
        return new MacroUse(element.getAttribute("ac:name"), parameters, element);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    Optional<Element> richBody() {
        return Elements.below(element, "ac:rich-text-body").stream().findFirst();
    }

    /** The plain body; of a rich one its text. */
    String plainBody() {
        return Elements.below(element, "ac:plain-text-body").stream()
                .findFirst()
                .or(this::richBody)
                .map(Element::getTextContent)
                .orElse("");
    }

    /** The text, or what a resource in its place is called: {@code SHOP:Home}, {@code @dana}, an address. */
    private static String value(Element parameter) {
        var resources = Elements.below(parameter).stream()
                .map(MacroUse::resource)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(","));
        return resources.isEmpty() ? parameter.getTextContent() : resources;
    }

    private static String resource(Element resource) {
        return switch (resource.getTagName()) {
            case "ac:link" ->
                Elements.below(resource).stream().map(MacroUse::resource).collect(Collectors.joining());
            case "ri:page", "ri:blog-post" -> {
                var space = resource.getAttribute("ri:space-key");
                yield (space.isEmpty() ? "" : space + ":") + resource.getAttribute("ri:content-title");
            }
            case "ri:space" -> resource.getAttribute("ri:space-key");
            case "ri:url" -> resource.getAttribute("ri:value");
            case "ri:attachment" -> resource.getAttribute("ri:filename");
            case "ri:user" ->
                resource.hasAttribute("ri:username")
                        ? resource.getAttribute("ri:username")
                        : resource.getAttribute("ri:userkey");
            default -> "";
        };
    }
}
