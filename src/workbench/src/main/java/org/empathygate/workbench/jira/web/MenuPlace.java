package org.empathygate.workbench.jira.web;

import java.util.Arrays;
import java.util.List;

/**
 * Where the pages show links of plugins.
 *
 * <p>Sources: POKER-11 and SLACK-11 descriptors (project sidebar, project settings, administration); developer.atlassian.com, "User
 * accessible locations" and "Issue view UI locations" (user menu, operations on an issue).
 */
enum MenuPlace {
    PROJECT("jira.project.sidebar.plugins.navigation", false),
    PROJECT_SETTINGS("atl.jira.proj.config", true, "projectgroup1", "projectgroup2", "projectgroup3", "projectgroup4"),
    ADMINISTRATION("admin_plugins_menu", true),
    PERSON("system.user.options", true, "personal", "set_my_jira_home", "system"),
    ISSUE(
            "opsbar-operations",
            true,
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-voteswatchers",
            "operations-subtasks",
            "operations-operations",
            "operations-delete");

    private final String location;
    private final boolean sections;

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<String> own;

    MenuPlace(String location, boolean sections, String... own) {
        this.location = location;
        this.sections = sections;
        this.own = List.of(own);
    }

    /** Where plugins put sections, or links if the place has no sections of its own. */
    String location() {
        return location;
    }

    /** Jira's own sections, as links name them: on an issue without the location before them. */
    List<String> ownSections() {
        return this == ISSUE
                ? own
                : own.stream().map(section -> location + "/" + section).toList();
    }

    /** Whether links may name this section. */
    static boolean knows(String section) {
        return Arrays.stream(values())
                .anyMatch(place -> place.ownSections().contains(section)
                        || (place.own.isEmpty() && place.location.equals(section)));
    }

    /** Whether plugins may make sections at this location. */
    static boolean takesSections(String location) {
        return Arrays.stream(values()).anyMatch(place -> place.sections && place.location.equals(location));
    }
}
