package org.empathygate.workbench.jira.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.plugin.Elements;
import org.empathygate.workbench.plugin.PluginModules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** The links that plugins put into menus, and the sections that they make for them there; lightest first. */
final class WebLinks {

    private static final Logger LOG = LoggerFactory.getLogger(WebLinks.class);

    private final PluginModules modules;
    private final List<PluginLink> links;
    private final List<WebFragment> sections;

    WebLinks(PluginModules modules) {
        this.modules = modules;
        this.links = WebFragment.ofType(modules, "web-item", "section").stream()
                .map(PluginLink::of)
                .toList();
        this.sections = WebFragment.ofType(modules, "web-section", "location");
    }

    /**
     * A link as its plugin declares it.
     *
     * @param address before references are filled in
     */
    private record PluginLink(WebFragment fragment, String id, String address) {

        static PluginLink of(WebFragment fragment) {
            Optional<Element> link =
                    Elements.below(fragment.module().element(), "link").stream().findFirst();
            return new PluginLink(
                    fragment,
                    link.map(element -> element.getAttribute("linkId")).orElse(""),
                    link.map(element -> element.getTextContent().trim()).orElse(""));
        }
    }

    /** The links of a section that are shown now. */
    List<NavLink> in(String section, Map<String, Object> context, Visit visit) {
        return links.stream()
                .filter(link -> link.fragment().isShownAt(section, context))
                .flatMap(link -> shown(link, context, visit).stream())
                .toList();
    }

    /** The sections that plugins make at a location, each with its links; those without links are left out. */
    List<NavGroup> sections(String location, Map<String, Object> context, Visit visit) {
        return sections.stream()
                .filter(section -> section.isShownAt(location, context))
                .map(section -> new NavGroup(
                        section.label(modules, visit.locale()).orElse(null), linksOf(section, context, visit)))
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Names the links that no page shows in the log, as modules are named that the workbench does nothing with. */
    void reportUnshown() {
        links.stream()
                .map(PluginLink::fragment)
                .filter(link -> !isSection(link.place()))
                .forEach(link -> LOG.warn(
                        "The workbench does not show the link {}: it has no section {}",
                        link.module().completeKey(),
                        link.place()));
    }

    private boolean isSection(String name) {
        return MenuPlace.knows(name)
                || sections.stream()
                        .filter(section -> MenuPlace.takesSections(section.place()))
                        .anyMatch(section -> name.equals(section.module().key()) || name.equals(fullName(section)));
    }

    /** A section is named with its location before it, and on an issue without. */
    private List<NavLink> linksOf(WebFragment section, Map<String, Object> context, Visit visit) {
        var named = new ArrayList<>(in(fullName(section), context, visit));
        named.addAll(in(section.module().key(), context, visit));
        return named;
    }

    private static String fullName(WebFragment section) {
        return section.place() + "/" + section.module().key();
    }

    private Optional<NavLink> shown(PluginLink link, Map<String, Object> context, Visit visit) {
        String address = LinkAddress.filled(link.address(), context);
        if (!LinkAddress.isSafe(address)) {
            LOG.warn(
                    "The link {} is not shown: it leads to \"{}\"",
                    link.fragment().module().completeKey(),
                    address);
            return Optional.empty();
        }
        return Optional.of(new NavLink(
                link.id(),
                address,
                LinkAddress.isExternal(address),
                link.fragment()
                        .label(modules, visit.locale())
                        .orElse(link.fragment().module().key()),
                NavLink.leadsTo(address, visit)));
    }
}
