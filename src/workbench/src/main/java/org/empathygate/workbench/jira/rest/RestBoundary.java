package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, the answer has the shape of Jira's errors; what broke is written to the log only. */
final class RestBoundary implements ExceptionMapper<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(RestBoundary.class);

    @Override
    public Response toResponse(Throwable cause) {
        if (cause instanceof WebApplicationException refusal) {
            Response response = refusal.getResponse();
            return response.hasEntity()
                    ? response
                    : Refusal.response(
                            response.getStatusInfo(), response.getStatusInfo().getReasonPhrase());
        }
        if (cause instanceof JsonProcessingException badJson) {
            return Refusal.response(
                    Response.Status.BAD_REQUEST, "The body is not what is expected: " + badJson.getOriginalMessage());
        }
        LOG.error("A request to Jira's REST API failed", cause);
        return Refusal.response(
                Response.Status.INTERNAL_SERVER_ERROR, "Internal server error. Nothing was changed; see Jira's log.");
    }
}
