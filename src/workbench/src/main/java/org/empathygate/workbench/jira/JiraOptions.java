package org.empathygate.workbench.jira;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How a Jira is to start.
 *
 * @param demo whether an empty database gets the project SHOP beside the people and constants that it always gets
 * @param workflows exported workflows, each to become a project unless it is one already
 * @param skipUnknown whether to leave out workflow classes that nobody knows; otherwise such a workflow stops the start
 * @param language what everybody reads plugins in
 */
public record JiraOptions(boolean demo, List<Path> workflows, boolean skipUnknown, Locale language) {
    public JiraOptions {
        workflows = List.copyOf(workflows);
    }

    /** In English. */
    public JiraOptions(boolean demo, List<Path> workflows, boolean skipUnknown) {
        this(demo, workflows, skipUnknown, Locale.ENGLISH);
    }

    public static JiraOptions standard() {
        return new JiraOptions(true, List.of(), false);
    }

    /** The same in this language. */
    public JiraOptions in(Locale other) {
        return new JiraOptions(demo, workflows, skipUnknown, other);
    }
}
