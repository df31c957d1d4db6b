package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, in the shape of the host's own REST API.
 *
 * @param errors a sentence for each bad field
 * @param state only for an illegal move: where the thing is
 * @param legalMoves only for an illegal move: where it can go from there
 * @param version only when somebody else was faster: what a new attempt has to be based on
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ErrorBody(
        List<String> errorMessages,
        Map<String, String> errors,
        @Nullable String state,
        @Nullable List<String> legalMoves,
        @Nullable Integer version) {

    static ErrorBody of(Texts texts, Text message) {
        return new ErrorBody(List.of(texts.of(message)), Map.of(), null, null, null);
    }

    static ErrorBody of(Texts texts, FieldErrors errors) {
        Map<String, String> byField = new LinkedHashMap<>();
        errors.byField().forEach((field, text) -> byField.put(field, texts.of(text)));
        return new ErrorBody(List.of(), byField, null, null, null);
    }

    static ErrorBody illegalMove(Texts texts, Text message, String state, List<String> legalMoves) {
        return new ErrorBody(List.of(texts.of(message)), Map.of(), state, legalMoves, null);
    }

    static ErrorBody outdated(Texts texts, Text message, int version) {
        return new ErrorBody(List.of(texts.of(message)), Map.of(), null, null, version);
    }
}
