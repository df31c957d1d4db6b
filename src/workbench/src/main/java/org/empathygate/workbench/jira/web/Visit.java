package org.empathygate.workbench.jira.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/**
 * One request to a page.
 *
 * @param path below the context path, such as {@code /browse/SHOP-1}
 * @param query the text after the question mark; empty when there is none
 * @param parameters of the query and of the form
 * @param person who is signed in; null for anonymous
 * @param locale the language that plugins are asked to speak
 * @param file what was uploaded; null when nothing was
 */
record Visit(
        String path,
        String query,
        Map<String, List<String>> parameters,
        @Nullable Person person,
        Locale locale,
        @Nullable Upload file) {

    /** A file that came with a form. */
    record Upload(String name, String text) {}

    /** The first value of the parameter, trimmed; empty text when there is none. */
    String parameter(String name) {
        return parameters.getOrDefault(name, List.of("")).get(0).trim();
    }

    /** Every value of the parameter. */
    List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    /** The parameter as a whole number; empty when it is absent or something else. */
    OptionalLong number(String name) {
        String value = parameter(name);
        return value.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }

    /** What follows the last slash. */
    String lastSegment() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path with its query: where to come back to after signing in. */
    String address() {
        return query.isEmpty() ? path : path + "?" + query;
    }
}
