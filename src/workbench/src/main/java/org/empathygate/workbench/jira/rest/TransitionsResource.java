package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.JiraIssue;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.Transition;
import org.empathygate.workbench.jira.workflow.TransitionResult;
import org.jspecify.annotations.Nullable;

/** An issue's way along its workflow. */
@Path("issue")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TransitionsResource {
    private final JiraHost jira;
    private final Caller caller;

    TransitionsResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    @GET
    @Path("{issue}/transitions")
    @Consumes(MediaType.WILDCARD)
    public Json.Transitions get(
            @Context UriInfo uri,
            @PathParam("issue") String keyOrId,
            @QueryParam("transitionId") @Nullable String transitionId,
            @QueryParam("expand") @Nullable String expand) {
        JiraIssue issue = caller.issue(keyOrId);
        boolean withFields = new IssueResource.Expansion(expand).includes("fields");
        List<Json.Transition> transitions = available(issue, new JsonViews(jira, uri), withFields).stream()
                .filter(transition -> transitionId == null || transition.id().equals(transitionId))
                .toList();
        return new Json.Transitions("transitions", transitions);
    }

    /** Takes the id of the transition as text or as a number. Answers 204. */
    @POST
    @Path("{issue}/transitions")
    public void submit(@PathParam("issue") String keyOrId, JsonNode body) {
        JiraIssue issue = caller.issue(keyOrId);
        int transition = transitionOf(body);
        Project project = jira.model().projects().find(issue.projectId()).orElseThrow();
        IssueInput input =
                new IssueInputReader(jira, caller, project).read(body, issue).valid();
        passed(jira.transitions().run(issue, transition, input.asTransition(), caller.person()));
    }

    List<Json.Transition> available(JiraIssue issue, JsonViews views, boolean withFields) {
        var metas = new FieldMetas(jira, views);
        return jira.transitions().available(issue, caller.person()).stream()
                .map(transition -> view(transition, views, withFields ? metas : null))
                .toList();
    }

    /** The issue after a submit that passed; otherwise 400 with what a validator said, or 500 with what broke. */
    static JiraIssue passed(TransitionResult result) {
        if (result instanceof TransitionResult.Refused refused) {
            throw Refusal.badInput(refused.errors());
        }
        if (result instanceof TransitionResult.Failed failed) {
            throw Refusal.broken(failed.sentence());
        }
        return ((TransitionResult.Passed) result).issue();
    }

    private static Json.Transition view(Transition transition, JsonViews views, @Nullable FieldMetas metas) {
        return new Json.Transition(
                Integer.toString(transition.id()),
                transition.name(),
                views.status(transition.to()),
                metas == null ? null : metas.forMoving(transition.asksForResolution()));
    }

    private static int transitionOf(JsonNode body) {
        JsonNode transition = body.path("transition");
        JsonNode id = transition.isObject() ? transition.path("id") : transition;
        return Optional.of(id.asText())
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> Refusal.badInput("'transition' identifier must be an integer"));
    }
}
