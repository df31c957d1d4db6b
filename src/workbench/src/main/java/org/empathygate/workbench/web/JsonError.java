package org.empathygate.workbench.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * The body of every error of a REST API, as Jira's looks.
 *
 * @param errorMessages what is wrong as a whole
 * @param errors what is wrong by field
 */
public record JsonError(List<String> errorMessages, Map<String, String> errors) {

    static final MediaType TYPE = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

    private static final ObjectMapper JSON = new ObjectMapper();

    public JsonError {
        errorMessages = List.copyOf(errorMessages);
        errors = Map.copyOf(errors);
    }

    /** An error that is about no field. */
    public static JsonError of(String message) {
        return new JsonError(List.of(message), Map.of());
    }

    /** An error of one field. */
    public static JsonError ofField(String field, String message) {
        return new JsonError(List.of(), Map.of(field, message));
    }

    /** The error as an answer of a resource. */
    public Response response(int status) {
        return Response.status(status).type(TYPE).entity(this).build();
    }

    /** Sends the error from a servlet. */
    void send(HttpServletResponse response, int status) throws IOException {
        response.setStatus(status);
        response.setContentType(TYPE.toString());
        response.getOutputStream().write(JSON.writeValueAsBytes(this));
    }
}
