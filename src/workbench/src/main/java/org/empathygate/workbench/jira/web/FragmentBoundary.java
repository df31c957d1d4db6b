package org.empathygate.workbench.jira.web;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where a plugin's condition may break without breaking the page: what it decides about is not shown, and the log says why. */
final class FragmentBoundary {

    private static final Logger LOG = LoggerFactory.getLogger(FragmentBoundary.class);

    private FragmentBoundary() {}

    static boolean shown(String fragment, BooleanSupplier decision) {
        try {
            return decision.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.error("A condition of {} failed, so it is not shown", fragment, e);
            return false;
        }
    }
}
