package org.empathygate.workbench.jira.workflow;

import java.util.List;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Status;

/** What came of an import. */
public sealed interface ImportResult {

    /**
     * There is a project that moves along the workflow.
     *
     * @param done the statuses taken to be done
     * @param guarded the names of the transitions that an installed plugin's validator was added to
     * @param skipped the classes that nobody knows and that were left out, as asked
     * @param groups the groups that the workflow names and that did not exist; everybody who uses Jira is in them now
     */
    record Imported(Project project, List<Status> done, List<String> guarded, List<String> skipped, List<String> groups)
            implements ImportResult {
        public Imported {
            done = List.copyOf(done);
            guarded = List.copyOf(guarded);
            skipped = List.copyOf(skipped);
            groups = List.copyOf(groups);
        }
    }

    /** The project was there already, and was left as it is. */
    record AlreadyThere(Project project) implements ImportResult {}

    /**
     * Nothing was imported.
     *
     * @param unknownClasses the classes that nobody knows; empty when the reason is another
     */
    record Refused(String why, List<String> unknownClasses) implements ImportResult {
        public Refused {
            unknownClasses = List.copyOf(unknownClasses);
        }
    }
}
