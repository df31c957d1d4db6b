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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.RemoteLink;
import org.empathygate.workbench.jira.model.RemoteLinks;
import org.empathygate.workbench.jira.workflow.InputErrors;
import org.jspecify.annotations.Nullable;

/** An issue's links to things outside Jira. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class RemoteLinkResource {
    private final JiraHost jira;
    private final Caller caller;

    RemoteLinkResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    /** All links, or the one with the global id. */
    @GET
    @Path("{issue}/remotelink")
    @Consumes(MediaType.WILDCARD)
    public Object list(
            @Context UriInfo uri,
            @PathParam("issue") String keyOrId,
            @QueryParam("globalId") @Nullable String globalId) {
        JiraIssue issue = caller.issue(keyOrId);
        var views = new JsonViews(jira, uri);
        if (globalId == null) {
            return links().ofIssue(issue.id()).stream().map(views::remoteLink).toList();
        }
        return links().findByGlobalId(issue.id(), globalId)
                .map(views::remoteLink)
                .orElseThrow(RemoteLinkResource::noSuchLink);
    }

    @GET
    @Path("{issue}/remotelink/{id}")
    @Consumes(MediaType.WILDCARD)
    public Json.RemoteLink get(@Context UriInfo uri, @PathParam("issue") String keyOrId, @PathParam("id") String id) {
        return new JsonViews(jira, uri).remoteLink(link(caller.issue(keyOrId), id));
    }

    /** Adds a link (201), or changes the one that has the same global id (200). */
    @POST
    @Path("{issue}/remotelink")
    public Response add(@Context UriInfo uri, @PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId, Permission.LINK_ISSUES);
        RemoteLink wanted = read(body, issue.id(), 0);
        Optional<RemoteLink> known = Optional.ofNullable(wanted.globalId())
                .flatMap(globalId -> links().findByGlobalId(issue.id(), globalId));
        String author = caller.person().key();
        RemoteLink stored = jira.model().inTransaction(() -> {
            if (known.isEmpty()) {
                return jira.changes().addRemoteLink(wanted, author);
            }
            jira.changes().changeRemoteLink(read(body, issue.id(), known.get().id()));
            return known.get();
        });
        String self = new JsonViews(jira, uri).address("issue/" + issue.id() + "/remotelink/" + stored.id());
        return Response.status(known.isPresent() ? Response.Status.OK : Response.Status.CREATED)
                .location(URI.create(self))
                .entity(new Json.CreatedLink(stored.id(), self))
                .build();
    }

    @PUT
    @Path("{issue}/remotelink/{id}")
    public void change(@PathParam("issue") String keyOrId, @PathParam("id") String id, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId, Permission.LINK_ISSUES);
        RemoteLink link = link(issue, id);
        jira.model().inTransaction(() -> jira.changes().changeRemoteLink(read(body, issue.id(), link.id())));
    }

    @DELETE
    @Path("{issue}/remotelink/{id}")
    @Consumes(MediaType.WILDCARD)
    public void delete(@PathParam("issue") String keyOrId, @PathParam("id") String id) {
        remove(link(caller.issue(keyOrId, Permission.LINK_ISSUES), id));
    }

    @DELETE
    @Path("{issue}/remotelink")
    @Consumes(MediaType.WILDCARD)
    public void deleteByGlobalId(
            @PathParam("issue") String keyOrId, @QueryParam("globalId") @Nullable String globalId) {
        JiraIssue issue = caller.issue(keyOrId, Permission.LINK_ISSUES);
        RemoteLink link = Optional.ofNullable(globalId)
                .flatMap(known -> links().findByGlobalId(issue.id(), known))
                .orElseThrow(RemoteLinkResource::noSuchLink);
        remove(link);
    }

    private void remove(RemoteLink link) {
        String author = caller.person().key();
        jira.model().inTransaction(() -> jira.changes().removeRemoteLink(link, author));
    }

    private RemoteLinks links() {
        return jira.model().remoteLinks();
    }

    private RemoteLink link(JiraIssue issue, String id) {
        return Caller.number(id)
                .flatMap(links()::find)
                .filter(link -> link.issueId() == issue.id())
                .orElseThrow(RemoteLinkResource::noSuchLink);
    }

    private static RuntimeException noSuchLink() {
        return Refusal.missing("The remote issue link does not exist.");
    }

    private static RemoteLink read(JsonNode body, long issueId, long id) {
        JsonNode object = body.path("object");
        Map<String, String> errors = new LinkedHashMap<>();
        if (object.path("url").asText().isBlank()) {
            errors.put("url", "'URL' is required.");
        }
        if (object.path("title").asText().isBlank()) {
            errors.put("title", "'Link Text' is required.");
        }
        if (!errors.isEmpty()) {
            throw Refusal.badInput(new InputErrors(List.of(), errors));
        }
        return new RemoteLink(
                id,
                issueId,
                text(body.path("globalId")),
                object.path("title").asText(),
                object.path("url").asText(),
                text(object.path("summary")),
                text(body.path("relationship")),
                text(body.path("application").path("type")),
                text(body.path("application").path("name")),
                text(object.path("icon").path("url16x16")),
                text(object.path("icon").path("title")));
    }

    private static @Nullable String text(JsonNode node) {
        return node.isValueNode() && !node.isNull() && !node.asText().isBlank() ? node.asText() : null;
    }
}
