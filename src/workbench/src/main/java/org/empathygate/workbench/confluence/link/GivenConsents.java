package org.empathygate.workbench.confluence.link;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The tokens by which one link acts for people, in memory. */
final class GivenConsents {

    private final Map<String, String> tokens = new ConcurrentHashMap<>();

    Optional<String> token(String username) {
        return Optional.ofNullable(tokens.get(username));
    }

    void keep(String username, String token) {
        tokens.put(username, token);
    }

    void forget(String username) {
        tokens.remove(username);
    }

    /** Forgets a token that was found to be worth nothing, and not one that has taken its place meanwhile. */
    void forget(String username, String worthless) {
        tokens.remove(username, worthless);
    }
}
