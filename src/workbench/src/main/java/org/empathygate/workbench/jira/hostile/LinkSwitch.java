package org.empathygate.workbench.jira.hostile;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.web.JsonError;
import org.jspecify.annotations.Nullable;

/** {@code GET link}: who is here. {@code POST link}: a product in another process introduces itself, as an administrator would introduce it. */
@Path("/")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class LinkSwitch {

    private final Consents consents;

    LinkSwitch(Consents consents) {
        this.consents = consents;
    }

    /**
     * Who introduces itself.
     *
     * @param url where it is reached, on this machine
     */
    public record Introduction(
            @Nullable String name, @Nullable String url) {

        private URI address() {
            if (url == null || !url.matches("http://(localhost|127\\.0\\.0\\.1):\\d{1,5}(/[\\w.-]+)?")) {
                throw new WebApplicationException(
                        JsonError.ofField("url", "Not the address of a product on this machine: " + url)
                                .response(400));
            }
            return URI.create(url);
        }
    }

    /** Who answers, and who may sign in there. */
    public record Manifest(String installation, String name, List<String> people) {}

    @GET
    public Manifest manifest() {
        return new Manifest(consents.installation(), consents.displayName(), consents.people());
    }

    /** What the other one shows from now on when it fetches tokens. */
    public record Introduced(String consumer, String secret) {}

    @POST
    public Introduced introduce(Introduction introduction) {
        var name = introduction.name();
        if (name == null || name.isBlank()) {
            throw new WebApplicationException(new JsonError(List.of(), Map.of("name", "There is none")).response(400));
        }
        var consumer = consents.register(name, introduction.address());
        return new Introduced(consumer.id(), consumer.secret());
    }
}
