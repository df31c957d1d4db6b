package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Link;
import org.empathygate.workbench.jira.model.LinkType;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Person;

/**
 * Links between issues. As in Jira, {@code inwardIssue} is where a link starts: with the type that reads "informs" outward,
 * the inward issue informs the outward one.
 */
@Path("issueLink")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class IssueLinkResource {
    private final JiraHost jira;
    private final Caller caller;

    IssueLinkResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @POST
    public Response link(JsonNode body) {
        Person person = caller.person();
        LinkType type = type(body.path("type"));
        JiraIssue source = issue(body.path("inwardIssue"));
        JiraIssue destination = issue(body.path("outwardIssue"));
        requireLinking(person, source, destination);
        String comment = body.path("comment").path("body").asText();
        jira.model().inTransaction(() -> {
            jira.changes().addLink(type.id(), source.id(), destination.id(), person.key());
            if (!comment.isBlank()) {
                jira.model().comments().add(source.id(), person.key(), comment);
            }
        });
        // there is no body, but clients read its type all the same
        return Response.status(Response.Status.CREATED)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .build();
    }

    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Json.Link get(@Context UriInfo uri, @PathParam("id") String id) {
        Link link = visible(id);
        var views = new JsonViews(jira, uri);
        return new IssueJson(jira, views, caller.person())
                .link(link, views.stub(end(link.sourceId())), views.stub(end(link.destinationId())));
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public void delete(@PathParam("id") String id) {
        Person person = caller.person();
        Link link = visible(id);
        requireLinking(person, end(link.sourceId()), end(link.destinationId()));
        jira.model().inTransaction(() -> jira.changes().removeLink(link, person.key()));
    }

    /** Whoever may link one of the two may link both, as far as both are visible. */
    private void requireLinking(Person person, JiraIssue source, JiraIssue destination) {
        boolean mayLink = jira.model().access().may(person, Permission.LINK_ISSUES, source)
                || jira.model().access().may(person, Permission.LINK_ISSUES, destination);
        if (!mayLink) {
            throw Refusal.notAllowed("No Link Issue Permission for issue '" + source.key() + "'");
        }
    }

    private LinkType type(JsonNode node) {
        String name = node.path("name").asText();
        return Caller.number(node.path("id").asText())
                .flatMap(jira.model().links()::type)
                .or(() -> jira.model().links().typeNamed(name))
                .orElseThrow(() -> Refusal.missing("No issue link type with name '" + name + "' found."));
    }

    private JiraIssue issue(JsonNode node) {
        String key = node.path("key").asText();
        return caller.issue(key.isEmpty() ? node.path("id").asText() : key);
    }

    /** The link, when the caller sees both ends. */
    private Link visible(String id) {
        Person person = caller.person();
        return Caller.number(id)
                .flatMap(jira.model().links()::find)
                .filter(link -> jira.model().access().sees(person, end(link.sourceId()))
                        && jira.model().access().sees(person, end(link.destinationId())))
                .orElseThrow(() -> Refusal.missing("No issue link with id '" + id + "' exists."));
    }

    private JiraIssue end(long issueId) {
        return jira.model().issues().find(issueId).orElseThrow();
    }
}
