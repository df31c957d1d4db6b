package org.empathygate.confluence.jira;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A Confluence whose plugin for application links is gone, or is one that this plugin does not know. */
public final class NoApplicationLinks implements Jiras {

    @Override
    public Optional<JiraLink> find(@Nullable String idOrName) {
        throw new IllegalStateException(
                "There are no application links in this Confluence: the plugin Application Links is missing or unknown");
    }
}
