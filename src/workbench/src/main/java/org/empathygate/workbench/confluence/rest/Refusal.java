package org.empathygate.workbench.confluence.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/**
 * Answers other than the one asked for, in the shape that Confluence's errors have.
 *
 * <p>Source: error bodies in public issues of Confluence clients, such as those of atlassian-python-api.
 */
final class Refusal {

    private record Body(int statusCode, Map<String, ?> data, String message, String reason) {}

    private Refusal() {}

    static WebApplicationException badInput(String message) {
        return of(Response.Status.BAD_REQUEST, message);
    }

    static WebApplicationException notSignedIn() {
        return of(Response.Status.UNAUTHORIZED, "You have to be signed in to do this");
    }

    static WebApplicationException notAllowed(String message) {
        return of(Response.Status.FORBIDDEN, message);
    }

    /** Absent, or not for this person to see. */
    static WebApplicationException missing(String message) {
        return of(Response.Status.NOT_FOUND, message);
    }

    static WebApplicationException conflict(String message) {
        return of(Response.Status.CONFLICT, message);
    }

    static WebApplicationException tooLarge(String message) {
        return of(Response.Status.REQUEST_ENTITY_TOO_LARGE, message);
    }

    static Response response(Response.StatusType status, String message) {
        var authorized = status.getStatusCode() != Response.Status.UNAUTHORIZED.getStatusCode()
                && status.getStatusCode() != Response.Status.FORBIDDEN.getStatusCode()
                && status.getStatusCode() != Response.Status.NOT_FOUND.getStatusCode();
        var data = Map.of("authorized", authorized, "valid", !authorized, "errors", List.of(), "successful", false);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8"))
                .entity(new Body(status.getStatusCode(), data, message, status.getReasonPhrase()))
                .build();
    }

    private static WebApplicationException of(Response.Status status, String message) {
        return new WebApplicationException(status.getStatusCode() + " " + message, response(status, message));
    }
}
