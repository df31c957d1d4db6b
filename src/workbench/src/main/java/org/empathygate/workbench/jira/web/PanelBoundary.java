package org.empathygate.workbench.jira.web;

import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a plugin's panel may break without breaking the page, as on Jira. */
final class PanelBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(PanelBoundary.class);

    private PanelBoundary() {}

    static String html(String panel, Supplier<String> content) {
        try {
            return content.get();
        } catch (RuntimeException e) {
            LOG.error("The panel {} could not be shown", panel, e);
            return "<p>This panel could not be shown. The log says why.</p>";
        }
    }
}
