package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;

/** Which Jira this is; open to everybody, as clients ask before they sign in. */
@Path("serverInfo")
@Produces(MediaType.APPLICATION_JSON)
public final class ServerInfoResource {
    private final JiraHost jira;

    ServerInfoResource(JiraHost jira) {
        this.jira = jira;
    }

    @GET
    public Map<String, Object> get(@Context UriInfo uri) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", new JsonViews(jira, uri).root());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("buildNumber", 1_103_000);
        info.put("buildDate", "2025-12-01T00:00:00.000+0000");
        info.put("databaseBuildNumber", 1_103_000);
        info.put("serverTime", JsonViews.time(jira.model().clock().instant()));
        info.put("scmInfo", "workbench");
        info.put("serverTitle", "Jira workbench");
        return info;
    }
}
