package org.empathygate.confluence.jira;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: the Jiras that this Confluence is linked to. */
public interface Jiras {

    /**
     * Empty when there is none.
     *
     * @param idOrName of a link; null for the primary one
     */
    Optional<JiraLink> find(@Nullable String idOrName);
}
