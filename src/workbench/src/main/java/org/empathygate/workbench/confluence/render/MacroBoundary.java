package org.empathygate.workbench.confluence.render;

import com.atlassian.confluence.macro.MacroExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a plugin's macro may break without breaking the page, as on Confluence: a box in its place says so, and the log says why. */
final class MacroBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(MacroBoundary.class);

    private MacroBoundary() {}

    interface Execution {
        Rendered run() throws MacroExecutionException;
    }

    static Rendered run(String macro, Execution execution) {
        try {
            return execution.run();
        } catch (MacroExecutionException e) {
            LOG.warn("The macro {} said that it cannot be shown", macro, e);
            return MacroBox.error(macro, String.valueOf(e.getMessage()));
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The macro {} failed", macro, e);
            return MacroBox.error(macro, e.toString());
        }
    }
}
