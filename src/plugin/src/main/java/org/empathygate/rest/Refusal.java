package org.empathygate.rest;

import java.io.Serial;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.jspecify.annotations.Nullable;

/** Ends a request early with a status and a reason; thrown and caught inside this package only. */
final class Refusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient @Nullable Text message;
    private final transient @Nullable FieldErrors errors;

    private Refusal(int status, @Nullable Text message, @Nullable FieldErrors errors) {
        super("Refused with " + status, null, false, false);
        this.status = status;
        this.message = message;
        this.errors = errors;
    }

    static Refusal of(int status, Text message) {
        return new Refusal(status, message, null);
    }

    static Refusal badInput(FieldErrors errors) {
        return new Refusal(400, null, errors);
    }

    static Refusal badInput(String field, Text error) {
        return badInput(FieldErrors.of(field, error));
    }

    int status() {
        return status;
    }

    ErrorBody body(org.empathygate.core.Texts texts) {
        if (errors != null) {
            return ErrorBody.of(texts, errors);
        }
        return ErrorBody.of(texts, message == null ? RestTexts.UNEXPECTED : message);
    }
}
