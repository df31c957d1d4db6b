package org.empathygate.workbench.confluence.link;

import jakarta.ws.rs.WebApplicationException;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/**
 * The body of {@code POST consent}.
 *
 * @param user whose
 * @param given whether they have let Confluence act for them
 */
public record ConsentRequest(
        @Nullable String user, @Nullable Boolean given) {

    String person() {
        if (user == null || user.isBlank()) {
            throw refused("user", "There is none");
        }
        return user;
    }

    boolean isGiven() {
        if (given == null) {
            throw refused("given", "Neither true nor false");
        }
        return given;
    }

    static WebApplicationException refused(String field, String why) {
        return new WebApplicationException(JsonError.ofField(field, why).response(400));
    }
}
