package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.empathygate.workbench.confluence.render.StorageFormatException;
import org.empathygate.workbench.confluence.render.StorageXml;
import org.jspecify.annotations.Nullable;

/** What a client sends about a page; what it sends beside that, such as metadata, is not looked at. */
record PageInput(JsonNode json) {

    /** @throws jakarta.ws.rs.WebApplicationException when there is no object, or it is not about a page */
    static PageInput of(@Nullable JsonNode json) {
        if (json == null || !json.isObject()) {
            throw Refusal.badInput("The body has to be a JSON object");
        }
        var type = json.path("type").asText("page");
        if (!type.equals("page")) {
            throw Refusal.badInput("Only content of type page is kept here, not " + type);
        }
        return new PageInput(json);
    }

    Optional<String> title() {
        return text("/title");
    }

    Optional<String> spaceKey() {
        return text("/space/key");
    }

    /**
     * The body in storage format.
     *
     * @throws jakarta.ws.rs.WebApplicationException when it is in another one, or not well-formed
     */
    Optional<String> storage() {
        if (json.path("body").isObject() && json.at("/body/storage").isMissingNode()) {
            throw Refusal.badInput("Only the representation storage is understood here");
        }
        var storage = text("/body/storage/value");
        storage.ifPresent(PageInput::check);
        return storage;
    }

    /** The number of the version that is written. */
    OptionalInt version() {
        var number = json.at("/version/number");
        return number.canConvertToInt() && number.isIntegralNumber()
                ? OptionalInt.of(number.intValue())
                : OptionalInt.empty();
    }

    String remark() {
        return text("/version/message").orElse("");
    }

    /** The page above: the last of the ancestors. */
    OptionalLong parent() {
        var ancestors = json.path("ancestors");
        var id = ancestors.isArray() && !ancestors.isEmpty()
                ? ancestors.get(ancestors.size() - 1).path("id").asText()
                : "";
        return id.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(id)) : OptionalLong.empty();
    }

    private Optional<String> text(String pointer) {
        var node = json.at(pointer);
        return node.isTextual() ? Optional.of(node.textValue()) : Optional.empty();
    }

    private static void check(String storage) {
        try {
            StorageXml.parse(storage);
        } catch (StorageFormatException e) {
            throw Refusal.badInput(String.valueOf(e.getMessage()));
        }
    }
}
