package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.empathygate.workbench.web.SignIn;

/** Signing in with a cookie, for clients that do not send a password along with each request. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
public final class SessionResource {
    private static final String COOKIE = "JSESSIONID";

    private final JiraHost jira;
    private final Caller caller;

    SessionResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    public Map<String, Object> current(@Context UriInfo uri) {
        Person person = caller.person();
        return Map.of(
                "self", new JsonViews(jira, uri).address("user?username=" + person.username()),
                "name", person.username(),
                "loginInfo", Map.of("loginCount", 1, "failedLoginCount", 0));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response signIn(@Context HttpServletRequest request, JsonNode body) {
        String username = body.path("username").asText();
        if (!jira.model().people().authenticates(username, body.path("password").asText())) {
            return Refusal.response(Response.Status.UNAUTHORIZED, InputErrors.of("Login failed"));
        }
        SignIn.enter(request, username);
        return Response.ok(Map.of(
                        "session",
                        Map.of("name", COOKIE, "value", request.getSession().getId()),
                        "loginInfo",
                        Map.of("loginCount", 1, "failedLoginCount", 0)))
                .build();
    }

    @DELETE
    public void signOut(@Context HttpServletRequest request) {
        SignIn.leave(request);
    }
}
