package org.empathygate.workbench.jira.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The links that plugins put into menus, and the sections that they make for them there; lightest first. */
final class WebLinks {

    private static final Logger LOG = LoggerFactory.getLogger(WebLinks.class);

    private final PluginModules modules;
    private final FragmentConditions conditions;

    WebLinks(PluginModules modules) {
        this.modules = modules;
        this.conditions = new FragmentConditions(modules);
    }

    /** The links of a section that are shown now. */
    List<NavLink> in(String section, Map<String, Object> context, Visit visit) {
        return of("web-item", "section", section)
                .filter(module -> conditions.show(module, context))
                .flatMap(module -> link(module, context, visit).stream())
                .toList();
    }

    /** The sections that plugins make at a location, each with its links; those without links are left out. */
    List<NavGroup> sections(String location, Map<String, Object> context, Visit visit) {
        return of("web-section", "location", location)
                .filter(module -> conditions.show(module, context))
                .map(module -> new NavGroup(
                        FragmentElement.label(modules, module, visit.locale()).orElse(null),
                        links(location, module.key(), context, visit)))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Whether the links of a section, named in either way, are shown somewhere on the pages. */
    boolean isSection(String section) {
        return MenuPlace.knows(section)
                || modules.ofType("web-section").stream()
                        .filter(module -> module.attribute("location")
                                .filter(MenuPlace::takesSections)
                                .isPresent())
                        .anyMatch(module -> section.equals(module.key())
                                || section.equals(module.attribute("location").orElse("") + "/" + module.key()));
    }

    /** Names the links that no page shows in the log, as other modules that the workbench does nothing with are named. */
    void reportUnshown() {
        modules.ofType("web-item").stream()
                .filter(module -> !isSection(module.attribute("section").orElse("")))
                .forEach(module -> LOG.warn(
                        "The workbench does not show the link {}: it has no section {}",
                        module.completeKey(),
                        module.attribute("section").orElse("")));
    }

    /** A section is named with its location before it, and by old plugins without. */
    private List<NavLink> links(String location, String key, Map<String, Object> context, Visit visit) {
        var links = new ArrayList<>(in(location + "/" + key, context, visit));
        links.addAll(in(key, context, visit));
        return links;
    }

    private Stream<PluginModule> of(String type, String attribute, String value) {
        return modules.ofType(type).stream()
                .filter(module ->
                        module.attribute(attribute).filter(value::equals).isPresent())
                .sorted(Comparator.comparingInt(FragmentElement::weight));
    }

    private Optional<NavLink> link(PluginModule module, Map<String, Object> context, Visit visit) {
        Optional<Element> link =
                FragmentElement.children(module.element(), "link").stream().findFirst();
        String address = link.map(
                        element -> LinkAddress.filled(element.getTextContent().trim(), context))
                .orElse("");
        if (!LinkAddress.isSafe(address)) {
            LOG.warn("The link {} is not shown: it leads to \"{}\"", module.completeKey(), address);
            return Optional.empty();
        }
        return Optional.of(new NavLink(
                link.map(element -> element.getAttribute("linkId")).orElse(""),
                address,
                LinkAddress.isExternal(address),
                FragmentElement.label(modules, module, visit.locale()).orElse(module.key()),
                NavLink.leadsTo(address, visit)));
    }
}
