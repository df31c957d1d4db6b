package org.empathygate.workbench.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever a resource throws into Jira's form of an error, unless the application maps it itself. */
public final class JsonErrorBoundary implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(JsonErrorBoundary.class);
    private static final int BAD_REQUEST = Response.Status.BAD_REQUEST.getStatusCode();
    private static final int SERVER_ERROR = Response.Status.INTERNAL_SERVER_ERROR.getStatusCode();

    @Override
    public Response toResponse(Throwable problem) {
        if (problem instanceof WebApplicationException refused) {
            return answer(refused);
        }
        if (problem instanceof JsonProcessingException unreadable) {
            return JsonError.of("The body cannot be read as JSON: " + unreadable.getOriginalMessage())
                    .response(BAD_REQUEST);
        }
        LOG.error("A REST resource failed", problem);
        return JsonError.of("Internal error: " + problem).response(SERVER_ERROR);
    }

    /** The exception's own answer when it has a body; else its status and headers with a body of Jira's form. */
    private static Response answer(WebApplicationException refused) {
        var own = refused.getResponse();
        if (own.hasEntity()) {
            return own;
        }
        return Response.fromResponse(own)
                .type(JsonError.TYPE)
                .entity(JsonError.of(own.getStatusInfo().getReasonPhrase()))
                .build();
    }
}
