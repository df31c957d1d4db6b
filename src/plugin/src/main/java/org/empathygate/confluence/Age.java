package org.empathygate.confluence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How old it is what Jira said.
 *
 * @param asOf when it was true
 * @param old whether it is shown for want of something newer
 * @param why Jira could say nothing newer; null where this is fresh, and where Jira was not asked
 */
public record Age(Instant asOf, boolean old, @Nullable Trouble why) {

    public Age {
        if (why != null && !old) {
            throw new IllegalArgumentException("What is fresh is not shown because of " + why);
        }
    }
}
