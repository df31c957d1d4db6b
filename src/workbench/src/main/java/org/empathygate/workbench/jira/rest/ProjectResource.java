package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Holder;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.model.ProjectRole;
import org.jspecify.annotations.Nullable;

/** Projects, and who is in which of their roles. */
@Path("project")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ProjectResource {
    private static final String USER = "atlassian-user-role-actor";
    private static final String GROUP = "atlassian-group-role-actor";

    private final JiraHost jira;
    private final Caller caller;

    ProjectResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public List<Json.Project> list(@Context UriInfo uri) {
        Person person = caller.person();
        var views = new JsonViews(jira, uri);
        return jira.model().projects().all().stream()
                .filter(project -> jira.model().access().may(person, Permission.BROWSE_PROJECTS, project.id()))
                .map(views::project)
                .toList();
    }

    @GET
    @Path("{project}")
    @Consumes(MediaType.WILDCARD)
    public Json.Project get(@Context UriInfo uri, @PathParam("project") String keyOrId) {
        return new JsonViews(jira, uri).projectInFull(caller.project(keyOrId), roles(uri, keyOrId));
    }

    @GET
    @Path("{project}/statuses")
    @Consumes(MediaType.WILDCARD)
    public List<Map<String, Object>> statuses(@Context UriInfo uri, @PathParam("project") String keyOrId) {
        Project project = caller.project(keyOrId);
        var views = new JsonViews(jira, uri);
        List<Json.Status> statuses = jira.library().statuses(project.workflow()).stream()
                .map(views::status)
                .toList();
        return views.types(project).stream()
                .map(views::issueType)
                .map(type -> Map.<String, Object>of(
                        "self", type.self(),
                        "id", type.id(),
                        "name", type.name(),
                        "subtask", type.subtask(),
                        "statuses", statuses))
                .toList();
    }

    @GET
    @Path("{project}/versions")
    @Consumes(MediaType.WILDCARD)
    public List<Map<String, Object>> versions(@PathParam("project") String keyOrId) {
        return jira.model().versions().ofProject(caller.project(keyOrId).id()).stream()
                .map(VersionResource::json)
                .toList();
    }

    @GET
    @Path("{project}/components")
    @Consumes(MediaType.WILDCARD)
    public List<Object> nothing(@PathParam("project") String keyOrId) {
        caller.project(keyOrId);
        return List.of();
    }

    @GET
    @Path("{project}/role")
    @Consumes(MediaType.WILDCARD)
    public Map<String, String> roles(@Context UriInfo uri, @PathParam("project") String keyOrId) {
        Project project = caller.project(keyOrId);
        var views = new JsonViews(jira, uri);
        var roles = new LinkedHashMap<String, String>();
        jira.model()
                .projects()
                .roles()
                .forEach(role ->
                        roles.put(role.name(), views.address("project/" + project.id() + "/role/" + role.id())));
        return roles;
    }

    @GET
    @Path("{project}/role/{role}")
    @Consumes(MediaType.WILDCARD)
    public Json.Role role(
            @Context UriInfo uri, @PathParam("project") String keyOrId, @PathParam("role") String roleId) {
        return view(uri, caller.project(keyOrId), role(roleId));
    }

    /** Adds the people and groups to the role; project administrators only. */
    @POST
    @Path("{project}/role/{role}")
    public Json.Role addActors(
            @Context UriInfo uri,
            @PathParam("project") String keyOrId,
            @PathParam("role") String roleId,
            JsonNode body) {
        Project project = administered(keyOrId);
        ProjectRole role = role(roleId);
        body.path("user").forEach(name -> add(project, role, person(name.asText())));
        body.path("group").forEach(name -> add(project, role, group(name.asText())));
        return view(uri, project, role);
    }

    @DELETE
    @Path("{project}/role/{role}")
    @Consumes(MediaType.WILDCARD)
    public void removeActor(
            @PathParam("project") String keyOrId,
            @PathParam("role") String roleId,
            @QueryParam("user") @Nullable String user,
            @QueryParam("group") @Nullable String group) {
        Project project = administered(keyOrId);
        ProjectRole role = role(roleId);
        Holder actor = user == null ? group(group == null ? "" : group) : person(user);
        jira.model().projects().removeActor(project.id(), role.id(), actor);
    }

    private void add(Project project, ProjectRole role, Holder actor) {
        jira.model().projects().addActor(project.id(), role.id(), actor);
    }

    private Project administered(String keyOrId) {
        Project project = caller.project(keyOrId);
        if (!jira.model().access().may(caller.person(), Permission.ADMINISTER_PROJECTS, project.id())) {
            throw Refusal.notAllowed("You do not administer the project " + project.key() + ".");
        }
        return project;
    }

    private ProjectRole role(String id) {
        return Caller.number(id)
                .flatMap(jira.model().projects()::role)
                .orElseThrow(() -> Refusal.missing("Can't find role with id " + id + "."));
    }

    private Holder person(String username) {
        return jira.model()
                .people()
                .findByUsername(username)
                .map(person -> Holder.person(person.key()))
                .orElseThrow(() -> Refusal.missing("User '" + username + "' does not exist."));
    }

    private Holder group(String name) {
        if (!jira.model().people().groupExists(name)) {
            throw Refusal.missing("Group '" + name + "' does not exist.");
        }
        return Holder.group(name);
    }

    private Json.Role view(UriInfo uri, Project project, ProjectRole role) {
        JiraModel model = jira.model();
        List<Json.Actor> actors = model.projects().actors(project.id(), role.id()).stream()
                .map(actor -> actor.kind() == Holder.Kind.GROUP
                        ? new Json.Actor(0, actor.name(), GROUP, actor.name())
                        : personActor(actor))
                .toList();
        String self = new JsonViews(jira, uri).address("project/" + project.id() + "/role/" + role.id());
        return new Json.Role(self, role.name(), role.id(), role.description(), actors);
    }

    private Json.Actor personActor(Holder actor) {
        return jira.model()
                .people()
                .find(actor.name())
                .map(person -> new Json.Actor(0, person.displayName(), USER, person.username()))
                .orElseGet(() -> new Json.Actor(0, actor.name(), USER, actor.name()));
    }
}
