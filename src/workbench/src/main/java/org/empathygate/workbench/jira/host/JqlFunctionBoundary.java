package org.empathygate.workbench.jira.host;

import org.empathygate.workbench.jira.search.JqlException;
import org.empathygate.workbench.jira.search.JqlFunctions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a plugin's function may break: the search is refused, and the log says why. */
final class JqlFunctionBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(JqlFunctionBoundary.class);

    private JqlFunctionBoundary() {}

    interface Step {
        JqlFunctions.Values run() throws JqlException;
    }

    static JqlFunctions.Values values(String function, Step step) throws JqlException {
        try {
            return step.run();
        } catch (RuntimeException e) {
            LOG.error("The JQL function {} failed", function, e);
            throw new JqlException("The JQL function '" + function + "' failed. The log says why.");
        }
    }
}
