package org.empathygate.workbench.jira.rest;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.jspecify.annotations.Nullable;

/** What can be created: the form that old clients ask for, and the one that replaced it. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
public final class CreateMetaResource {
    private final JiraHost jira;
    private final Caller caller;

    CreateMetaResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("createmeta")
    public Json.CreateMeta all(
            @Context UriInfo uri,
            @QueryParam("projectKeys") @Nullable String projectKeys,
            @QueryParam("expand") @Nullable String expand) {
        Person person = caller.person();
        var views = new JsonViews(jira, uri);
        boolean withFields = new IssueResource.Expansion(expand).includes("fields");
        List<String> keys = projectKeys == null ? List.of() : List.of(projectKeys.split(",", -1));
        List<Json.ProjectMeta> projects = jira.model().projects().all().stream()
                .filter(project -> keys.isEmpty() || keys.contains(project.key()))
                .filter(project -> jira.model().access().may(person, Permission.CREATE_ISSUES, project.id()))
                .map(project -> meta(project, views, withFields))
                .toList();
        return new Json.CreateMeta("projects", projects);
    }

    @GET
    @Path("createmeta/{project}/issuetypes")
    public Json.Page<Json.IssueType> types(@Context UriInfo uri, @PathParam("project") String keyOrId) {
        Project project = caller.project(keyOrId);
        var views = new JsonViews(jira, uri);
        return page(views.types(project).stream().map(views::issueType).toList());
    }

    @GET
    @Path("createmeta/{project}/issuetypes/{type}")
    public Json.Page<Json.FieldMeta> fields(
            @Context UriInfo uri, @PathParam("project") String keyOrId, @PathParam("type") String typeId) {
        Project project = caller.project(keyOrId);
        var views = new JsonViews(jira, uri);
        if (views.types(project).stream().map(IssueType::id).noneMatch(typeId::equals)) {
            throw Refusal.missing("The issue type with id '" + typeId + "' does not exist in this project.");
        }
        return page(List.copyOf(new FieldMetas(jira, views).forCreating(project).values()));
    }

    private Json.ProjectMeta meta(Project project, JsonViews views, boolean withFields) {
        Json.Project view = views.project(project);
        @Nullable
        Map<String, Json.FieldMeta> fields = withFields ? new FieldMetas(jira, views).forCreating(project) : null;
        List<Json.TypeMeta> types = views.types(project).stream()
                .map(views::issueType)
                .map(type -> new Json.TypeMeta(
                        type.self(), type.id(), type.description(), type.iconUrl(), type.name(), false, fields))
                .toList();
        return new Json.ProjectMeta(view.self(), view.id(), view.key(), view.name(), view.avatarUrls(), types);
    }

    private static <T> Json.Page<T> page(List<T> values) {
        return new Json.Page<>(Math.max(50, values.size()), 0, values.size(), true, values);
    }
}
