package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import org.empathygate.workbench.confluence.wiki.PageProperty;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants to keep with a page.
 *
 * @param value JSON of any kind
 * @param version the number of the version that is written, where it is given
 */
record PropertyInput(String key, String value, OptionalInt version) {

    /** How long a value may be. Source: developer.atlassian.com, "Confluence entity properties". */
    private static final int LARGEST_BYTES = 32 * 1024;

    /**
     * Reads the body of a request.
     *
     * @param path the key that the address has, null when it has none
     * @throws jakarta.ws.rs.WebApplicationException when it cannot be kept
     */
    static PropertyInput of(@Nullable JsonNode json, @Nullable String path) {
        if (json == null || !json.isObject()) {
            throw Refusal.badInput("The body has to be a JSON object");
        }
        var key = key(json.path("key").asText(""), path);
        var value = json.path("value");
        if (value.isMissingNode() || value.isNull()) {
            throw Refusal.badInput("A property needs a value");
        }
        var text = value.toString();
        if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_BYTES) {
            throw Refusal.tooLarge("The value of a property has at most " + LARGEST_BYTES + " bytes");
        }
        var number = json.at("/version/number");
        return new PropertyInput(
                key, text, number.canConvertToInt() ? OptionalInt.of(number.intValue()) : OptionalInt.empty());
    }

    private static String key(String sent, @Nullable String path) {
        if (path != null && !sent.isEmpty() && !sent.equals(path)) {
            throw Refusal.badInput("The key " + sent + " is not the one in the address, " + path);
        }
        var key = path == null ? sent : path;
        if (key.isEmpty() || key.length() > PageProperty.LONGEST_KEY) {
            throw Refusal.badInput("A property needs a key of at most " + PageProperty.LONGEST_KEY + " characters");
        }
        return key;
    }
}
