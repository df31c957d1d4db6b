package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Comment;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.workflow.InputErrors;

/** An issue's comments, and what the workbench does not keep: work logs, watchers and votes are always empty. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssuePartsResource {
    private final JiraHost jira;
    private final Caller caller;

    IssuePartsResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("{issue}/comment")
    @Consumes(MediaType.WILDCARD)
    public Json.Comments comments(@Context UriInfo uri, @PathParam("issue") String keyOrId) {
        JiraIssue issue = caller.issue(keyOrId);
        return new JsonViews(jira, uri).comments(jira.model().comments().ofIssue(issue.id()));
    }

    @GET
    @Path("{issue}/comment/{id}")
    @Consumes(MediaType.WILDCARD)
    public Json.Comment comment(@Context UriInfo uri, @PathParam("issue") String keyOrId, @PathParam("id") String id) {
        JiraIssue issue = caller.issue(keyOrId);
        return Caller.number(id)
                .flatMap(jira.model().comments()::find)
                .filter(comment -> comment.issueId() == issue.id())
                .map(new JsonViews(jira, uri)::comment)
                .orElseThrow(() -> Refusal.missing("Can not find a comment for the id: " + id + "."));
    }

    @POST
    @Path("{issue}/comment")
    public Response comment(@Context UriInfo uri, @PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId, Permission.ADD_COMMENTS);
        String text = body.path("body").asText();
        if (text.isBlank()) {
            throw Refusal.badInput(InputErrors.onField("comment", "Comment body can not be empty!"));
        }
        String author = caller.person().key();
        Comment comment = jira.model().inTransaction(() -> {
            jira.model().issues().touch(issue.id());
            return jira.model().comments().add(issue.id(), author, text);
        });
        Json.Comment view = new JsonViews(jira, uri).comment(comment);
        return Response.created(URI.create(view.self())).entity(view).build();
    }

    @GET
    @Path("{issue}/worklog")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> worklog(@PathParam("issue") String keyOrId) {
        caller.issue(keyOrId);
        return Map.of("startAt", 0, "maxResults", 0, "total", 0, "worklogs", List.of());
    }

    @GET
    @Path("{issue}/watchers")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> watchers(@Context UriInfo uri, @PathParam("issue") String keyOrId) {
        caller.issue(keyOrId);
        return Map.of(
                "self", uri.getRequestUri().toString(), "isWatching", false, "watchCount", 0, "watchers", List.of());
    }

    @GET
    @Path("{issue}/votes")
    @Consumes(MediaType.WILDCARD)
    public Map<String, Object> votes(@Context UriInfo uri, @PathParam("issue") String keyOrId) {
        caller.issue(keyOrId);
        return Map.of("self", uri.getRequestUri().toString(), "hasVoted", false, "votes", 0, "voters", List.of());
    }
}
