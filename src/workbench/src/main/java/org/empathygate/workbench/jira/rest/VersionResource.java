package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.Version;
import org.empathygate.workbench.jira.workflow.InputErrors;

/** Versions of projects, which have a name and nothing else. */
@Path("version")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class VersionResource {
    private final JiraHost jira;
    private final Caller caller;

    VersionResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @POST
    public Response create(JsonNode body) {
        Project project = caller.project(body.path("project").asText());
        if (!jira.model().access().may(caller.person(), Permission.ADMINISTER_PROJECTS, project.id())) {
            throw Refusal.notAllowed("You must have global or project administrator rights to create versions.");
        }
        String name = body.path("name").asText();
        if (name.isBlank()) {
            throw Refusal.badInput(InputErrors.onField("name", "You must specify a valid version name"));
        }
        if (jira.model().versions().ofProject(project.id()).stream()
                .anyMatch(version -> version.name().equalsIgnoreCase(name))) {
            throw Refusal.badInput(
                    InputErrors.onField("name", "A version with this name already exists in this project."));
        }
        return Response.status(Response.Status.CREATED)
                .entity(json(jira.model().versions().add(project.id(), name)))
                .build();
    }

    static Map<String, Object> json(Version version) {
        return Map.of(
                "id",
                Long.toString(version.id()),
                "name",
                version.name(),
                "archived",
                false,
                "released",
                false,
                "projectId",
                version.projectId());
    }
}
