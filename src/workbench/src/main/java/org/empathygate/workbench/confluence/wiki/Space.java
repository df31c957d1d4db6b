package org.empathygate.workbench.confluence.wiki;

import java.util.Set;

/**
 * A space.
 *
 * @param anonymous whether who is not signed in may look
 * @param viewers the only people who may look, by username; empty for everybody who is signed in
 * @param editors the only people who may write, by username; empty for everybody who may look and is signed in
 */
public record Space(String key, String name, boolean anonymous, Set<String> viewers, Set<String> editors) {

    public Space {
        viewers = Set.copyOf(viewers);
        editors = Set.copyOf(editors);
        if (!key.matches("[A-Za-z0-9~]{1,255}")) {
            throw new IllegalArgumentException("A space's key has letters and digits only: " + key);
        }
    }
}
