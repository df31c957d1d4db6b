package org.empathygate.workbench.confluence.web;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One request to a page.
 *
 * @param path below the context path, as it stands in the address
 * @param query the text after the question mark; empty when there is none
 * @param parameters of the query and of the form
 * @param username who is signed in; null for nobody
 */
record Visit(
        String path,
        String query,
        Map<String, List<String>> parameters,
        @Nullable String username) {

    /** The first value of the parameter, trimmed; empty text when there is none. */
    String parameter(String name) {
        return text(name).strip();
    }

    /** The first value of the parameter as it was sent, with plain line ends. */
    String text(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0).replace("\r\n", "\n");
    }

    List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return parameters.containsKey(name);
    }

    /** The parameter as a whole number; empty when it is absent or something else. */
    OptionalLong number(String name) {
        var value = parameter(name);
        return value.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }

    /** The path with its query: where to come back to after signing in. */
    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
