package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, the answer has the shape of Confluence's errors; what broke is written to the log only. */
final class RestBoundary implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestBoundary.class);

    @Override
    public Response toResponse(Throwable cause) {
        if (cause instanceof WebApplicationException refusal) {
            var response = refusal.getResponse();
            return response.hasEntity()
                    ? response
                    : Refusal.response(
                            response.getStatusInfo(), response.getStatusInfo().getReasonPhrase());
        }
        if (cause instanceof JsonProcessingException unreadable) {
            return Refusal.response(
                    Response.Status.BAD_REQUEST,
                    "Could not parse the body as JSON: " + unreadable.getOriginalMessage());
        }
        LOG.error("A request to Confluence's REST API failed", cause);
        return Refusal.response(Response.Status.INTERNAL_SERVER_ERROR, "Internal server error; see Confluence's log");
    }
}
