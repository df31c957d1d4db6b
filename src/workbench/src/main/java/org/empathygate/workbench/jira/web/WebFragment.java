package org.empathygate.workbench.jira.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.Elements;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;

/**
 * A link, section or panel of a plugin, as far as all of them are alike. Read from the descriptor once: its elements may not be read
 * by several threads.
 *
 * @param place where it belongs: a location, or a section of one
 * @param weight the lightest comes first
 * @param labelKey of the plugin's texts; empty when the label stands in the descriptor
 */
record WebFragment(
        PluginModule module,
        String place,
        int weight,
        String labelKey,
        String labelText,
        FragmentConditions conditions) {

    private static final int DEFAULT_WEIGHT = 1000;

    /** The fragments of a module type, lightest first. */
    static List<WebFragment> ofType(PluginModules modules, String type, String placeAttribute) {
        return modules.ofType(type).stream()
                .map(module -> of(modules, module, placeAttribute))
                .sorted(Comparator.comparingInt(WebFragment::weight))
                .toList();
    }

    private static WebFragment of(PluginModules modules, PluginModule module, String placeAttribute) {
        var label = Elements.below(module.element(), "label").stream().findFirst();
        return new WebFragment(
                module,
                module.attribute(placeAttribute).orElse(""),
                module.attribute("weight").map(Integer::parseInt).orElse(DEFAULT_WEIGHT),
                label.map(element -> element.getAttribute("key")).orElse(""),
                label.map(element -> element.getTextContent().trim()).orElse(""),
                FragmentConditions.of(modules, module));
    }

    boolean isShownAt(String wanted, Map<String, Object> context) {
        return place.equals(wanted) && conditions.hold(context);
    }

    /** The label in the visitor's language, or as it stands in the descriptor; empty when there is none. */
    Optional<String> label(PluginModules modules, Locale locale) {
        return modules.text(locale, labelKey).or(() -> Optional.of(labelText)).filter(text -> !text.isEmpty());
    }
}
