package org.empathygate.workbench.jira.web;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where an action of a plugin may break: the visitor sees a page that says so, and the log says why. */
final class ActionBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(ActionBoundary.class);

    private ActionBoundary() {}

    interface Step {
        Answer run() throws Exception;
    }

    static Answer answer(String action, Step step) {
        try {
            return step.run();
        } catch (Exception e) {
            LOG.error("The action {} failed", action, e);
            return broken("This page could not be shown. The log says why.");
        }
    }

    /** An action does what the workbench does not take. */
    static Answer.Shown refused(String action, String why) {
        LOG.error("The action {} cannot be shown: {}", action, why);
        return broken("This page could not be shown: " + why);
    }

    private static Answer.Shown broken(String message) {
        return Answer.Shown.page(
                        Section.NONE,
                        "Something went wrong",
                        "refused",
                        new RefusedView("Something went wrong", "error", List.of(message), "/", "Go to the projects"))
                .status(500);
    }
}
