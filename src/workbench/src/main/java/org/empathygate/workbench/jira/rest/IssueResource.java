package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.IssueDraft;
import org.empathygate.workbench.jira.model.IssueField;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.empathygate.workbench.jira.workflow.NewIssue;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.jspecify.annotations.Nullable;

/** Issues: created, read, edited, deleted. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueResource {
    private static final String DEFAULT_PRIORITY = "Medium";

    private final JiraHost jira;
    private final Caller caller;

    IssueResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("{issue}")
    @Consumes(MediaType.WILDCARD)
    public Json.Issue get(
            @Context UriInfo uri,
            @PathParam("issue") String keyOrId,
            @QueryParam("fields") @Nullable String fields,
            @QueryParam("expand") @Nullable String expand) {
        JiraIssue issue = caller.issue(keyOrId);
        var views = new JsonViews(jira, uri);
        Json.Issue brief =
                new IssueJson(jira, views, caller.person()).brief(issue, new IssueJson.Wanted(fields, "*all"));
        var catalog = new FieldCatalog(jira.customFields());
        var wanted = new Expansion(expand);
        Project project = jira.model().projects().find(issue.projectId()).orElseThrow();
        return new Json.Issue(
                brief.expand(),
                brief.id(),
                brief.self(),
                brief.key(),
                brief.fields(),
                wanted.includes("names") ? catalog.names() : null,
                wanted.includes("schema") ? catalog.schemas() : null,
                wanted.includes("changelog")
                        ? views.changelog(jira.model().history().ofIssue(issue.id()))
                        : null,
                wanted.includes("transitions") ? new TransitionsResource(jira).available(issue, views, false) : null,
                wanted.includes("editmeta")
                        ? new Json.EditMeta(new FieldMetas(jira, views).forEditing(project))
                        : null);
    }

    @POST
    public Response create(@Context UriInfo uri, JsonNode body) {
        Person person = caller.person();
        Project project = projectOf(body);
        IssueInput input = new IssueInputReader(jira, caller, project).read(body, null);
        requireForCreating(input);
        var request = new NewIssue(project, withDefaults(input, person), input.customFields(), input.links());
        TransitionResult result = jira.transitions().create(request, person);
        JiraIssue created = TransitionsResource.passed(result);
        input.comments().forEach(text -> jira.model().comments().add(created.id(), person.key(), text));
        input.versions().values().forEach(versions -> jira.model().versions().set(created.id(), versions));
        var views = new JsonViews(jira, uri);
        String self = views.address("issue/" + created.id());
        return Response.created(URI.create(self))
                .entity(new Json.Created(Long.toString(created.id()), created.key(), self))
                .build();
    }

    @PUT
    @Path("{issue}")
    public void edit(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId, Permission.EDIT_ISSUES);
        Project project = jira.model().projects().find(issue.projectId()).orElseThrow();
        store(
                issue,
                new IssueInputReader(jira, caller, project).read(body, issue).valid());
    }

    @PUT
    @Path("{issue}/assignee")
    public void assign(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId, Permission.ASSIGN_ISSUES);
        String name = body.path("name").asText();
        var draft = new IssueDraft(issue);
        draft.set(
                IssueField.ASSIGNEE,
                name.isEmpty() || body.path("name").isNull()
                        ? null
                        : jira.model()
                                .people()
                                .findByUsername(name)
                                .map(Person::key)
                                .orElseThrow(() -> Refusal.badInput(InputErrors.onField(
                                        IssueField.ASSIGNEE.id(), "User '" + name + "' does not exist."))));
        String author = caller.person().key();
        jira.model().inTransaction(() -> {
            jira.changes().edit(draft, author);
        });
    }

    @DELETE
    @Path("{issue}")
    @Consumes(MediaType.WILDCARD)
    public void delete(@PathParam("issue") String keyOrId) {
        JiraIssue issue = caller.issue(keyOrId, Permission.DELETE_ISSUES);
        String author = caller.person().key();
        jira.model().inTransaction(() -> jira.changes().delete(issue, author));
    }

    @GET
    @Path("{issue}/editmeta")
    @Consumes(MediaType.WILDCARD)
    public Json.EditMeta editMeta(@Context UriInfo uri, @PathParam("issue") String keyOrId) {
        JiraIssue issue = caller.issue(keyOrId);
        Project project = jira.model().projects().find(issue.projectId()).orElseThrow();
        return new Json.EditMeta(new FieldMetas(jira, new JsonViews(jira, uri)).forEditing(project));
    }

    private void store(JiraIssue issue, IssueInput input) {
        JiraModel model = jira.model();
        String author = caller.person().key();
        var draft = new IssueDraft(issue);
        input.fields().forEach((field, value) -> draft.set(field, value.orElse(null)));
        input.customFields().forEach((id, value) -> draft.setCustom(id, value.orElse(null)));
        input.links().forEach(draft::addLinks);
        model.inTransaction(() -> {
            jira.changes().edit(draft, author);
            input.versions().values().forEach(versions -> model.versions().set(issue.id(), versions));
            input.comments().forEach(text -> model.comments().add(issue.id(), author, text));
            for (long linkId : input.removedLinks()) {
                model.links()
                        .find(linkId)
                        .filter(link -> link.sourceId() == issue.id() || link.destinationId() == issue.id())
                        .ifPresent(link -> jira.changes().removeLink(link, author));
            }
        });
    }

    private Project projectOf(JsonNode body) {
        JsonNode project = body.path("fields").path("project");
        String key = project.path("key").asText();
        String wanted = key.isEmpty() ? project.path("id").asText() : key;
        Person person = caller.person();
        return jira.model()
                .projects()
                .findByKey(wanted)
                .or(() -> Caller.number(wanted).flatMap(jira.model().projects()::find))
                .filter(known -> jira.model().access().may(person, Permission.BROWSE_PROJECTS, known.id()))
                .orElseThrow(() -> Refusal.badInput(InputErrors.onField("project", "project is required")));
    }

    private static void requireForCreating(IssueInput input) {
        if (!input.fields().containsKey(IssueField.SUMMARY)) {
            input.error(IssueField.SUMMARY.id(), "You must specify a summary of the issue.");
        }
        if (!input.fields().containsKey(IssueField.ISSUE_TYPE)) {
            input.error(IssueField.ISSUE_TYPE.id(), "issue type is required");
        }
        input.valid();
    }

    /** Whoever creates an issue is its reporter unless another one is named. */
    private Map<IssueField, String> withDefaults(IssueInput input, Person person) {
        Map<IssueField, String> fields = new EnumMap<>(IssueField.class);
        fields.put(IssueField.REPORTER, person.key());
        jira.model()
                .constants()
                .priorityNamed(DEFAULT_PRIORITY)
                .ifPresent(priority -> fields.put(IssueField.PRIORITY, priority.id()));
        for (Map.Entry<IssueField, Optional<String>> field : input.fields().entrySet()) {
            fields.remove(field.getKey());
            field.getValue().filter(value -> !value.isEmpty()).ifPresent(value -> fields.put(field.getKey(), value));
        }
        return fields;
    }

    /** The names in {@code expand}. */
    record Expansion(@Nullable String text) {
        boolean includes(String name) {
            return text != null && List.of(text.split("[,.]", -1)).contains(name);
        }
    }
}
