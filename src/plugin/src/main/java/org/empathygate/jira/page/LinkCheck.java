package org.empathygate.jira.page;

import java.util.function.BooleanSupplier;
import org.empathygate.core.UnreadableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether a link is shown to whoever is looking. Where that cannot be found out, it is not. */
public final class LinkCheck {

    private static final Logger LOG = LoggerFactory.getLogger(LinkCheck.class);

    private LinkCheck() {}

    public static boolean isShown(BooleanSupplier allowed) {
        try {
            return allowed.getAsBoolean();
        } catch (UnreadableException unreadable) {
            LOG.warn("A link is left out", unreadable);
            return false;
        }
    }
}
