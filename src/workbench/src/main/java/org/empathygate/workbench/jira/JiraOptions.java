package org.empathygate.workbench.jira;

import java.nio.file.Path;
import java.util.List;

/**
 * How a Jira is to start.
 *
 * @param demo whether an empty database gets the project SHOP beside the people and constants that it always gets
 * @param workflows exported workflows, each to become a project unless it is one already
 * @param skipUnknown whether to leave out workflow classes that nobody knows; otherwise such a workflow stops the start
 */
public record JiraOptions(boolean demo, List<Path> workflows, boolean skipUnknown) {
    public JiraOptions {
        workflows = List.copyOf(workflows);
    }

    public static JiraOptions standard() {
        return new JiraOptions(true, List.of(), false);
    }
}
