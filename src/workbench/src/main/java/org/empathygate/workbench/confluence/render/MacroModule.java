package org.empathygate.workbench.confluence.render;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.Elements;
import org.empathygate.workbench.plugin.PluginModule;
import org.w3c.dom.Element;

/**
 * An {@code <xhtml-macro>} as its descriptor has it.
 *
 * <p>Source: developer.atlassian.com, "Macro module" and "Including information in your macro for the macro browser".
 */
public record MacroModule(PluginModule module) {

    /** What pages call it. */
    public String name() {
        return module.element().getAttribute("name");
    }

    /** The key of a text about the macro, such as {@code label} or {@code param.period.desc}. */
    public String textKey(String what) {
        return module.pluginKey() + "." + name() + "." + what;
    }

    /** What the macro browser asks for, without what is hidden. */
    public List<MacroParameter> parameters() {
        return elements()
                .map(MacroParameter::new)
                .filter(parameter -> !parameter.isHidden())
                .toList();
    }

    public List<String> categories() {
        return Elements.below(module.element(), "category").stream()
                .map(category -> category.getAttribute("name"))
                .toList();
    }

    /** Where its manual is; empty without one. */
    public Optional<String> documentation() {
        return module.attribute("documentation-url").filter(Html::isHarmless);
    }

    boolean isHidden() {
        return module.attribute("hidden").filter("true"::equals).isPresent();
    }

    boolean isForMobile() {
        return Elements.below(module.element(), "device-type").stream()
                .anyMatch(device -> device.getTextContent().trim().equals(Device.MOBILE.value()));
    }

    /** The parameters by their real names, where the page has another name for one. */
    Map<String, String> withoutAliases(Map<String, String> given) {
        var real = new LinkedHashMap<String, String>();
        given.forEach((name, value) -> real.put(realName(name), value));
        return real;
    }

    private String realName(String name) {
        return elements()
                .filter(parameter -> Elements.below(parameter, "alias").stream()
                        .anyMatch(alias -> alias.getAttribute("name").equals(name)))
                .map(parameter -> parameter.getAttribute("name"))
                .findFirst()
                .orElse(name);
    }

    private Stream<Element> elements() {
        return Elements.below(module.element(), "parameters").stream()
                .flatMap(parameters -> Elements.below(parameters, "parameter").stream());
    }
}
