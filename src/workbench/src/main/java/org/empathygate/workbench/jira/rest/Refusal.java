package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.workflow.InputErrors;

/** Answers other than the one asked for, in the one shape that Jira's errors have. */
final class Refusal {

    /** 400: the input is wrong, or a workflow says no. */
    static WebApplicationException badInput(InputErrors errors) {
        return of(Response.Status.BAD_REQUEST, errors);
    }

    static WebApplicationException badInput(String message) {
        return badInput(InputErrors.of(message));
    }

    /** 401: nobody has signed in. */
    static WebApplicationException notSignedIn() {
        return of(
                Response.Status.UNAUTHORIZED,
                InputErrors.of("You are not authenticated. Authentication required to perform this operation."));
    }

    /** 403: the person may see it, but not do this. */
    static WebApplicationException notAllowed(String message) {
        return of(Response.Status.FORBIDDEN, InputErrors.of(message));
    }

    /** 404: absent, or not for this person to see. */
    static WebApplicationException missing(String message) {
        return of(Response.Status.NOT_FOUND, InputErrors.of(message));
    }

    /** 500: something broke. */
    static WebApplicationException broken(String message) {
        return of(Response.Status.INTERNAL_SERVER_ERROR, InputErrors.of(message));
    }

    static Response response(Response.StatusType status, InputErrors errors) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Json.Errors(errors.messages(), errors.fields()))
                .build();
    }

    static Response response(Response.StatusType status, String message) {
        return response(status, new InputErrors(List.of(message), Map.of()));
    }

    private static WebApplicationException of(Response.Status status, InputErrors errors) {
        return new WebApplicationException(
                status.getStatusCode() + " " + errors.messages() + errors.fields(), response(status, errors));
    }

    private Refusal() {}
}
