package org.empathygate.workbench.jira.hostile;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;

/** {@code POST bypass}: an issue gets done and no validator is asked. */
@Path("/")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class BypassSwitch {
    private final JiraHost host;
    private final Bypasses bypasses;

    BypassSwitch(JiraHost host) {
        this.host = host;
        this.bypasses = new Bypasses(host);
    }

    /** Answers the issue that is done now. */
    @POST
    public Map<String, String> bypass(BypassRequest request) {
        return Map.of(
                "issue", bypasses.run(request, host.authentication().person().orElseThrow()));
    }
}
