package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.PolicyTrial;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.PolicyVersion;
import org.jspecify.annotations.Nullable;

/** The versions of a project's policy, and what another one would do. For administrators of the project. */
@Path("policy/{project}")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class PolicyHistoryResource {
    private static final int MOST_LISTED = 200;

    private final RestBoundary boundary;
    private final Access access;
    private final PolicyDesk desk;
    private final PolicyTrial trial;
    private final GateMessage messages;

    @Inject
    public PolicyHistoryResource(
            RestBoundary boundary, Access access, PolicyDesk desk, PolicyTrial trial, GateMessage messages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.trial = trial;
        this.messages = messages;
    }

    @GET
    @Path("versions")
    public Response versions(@PathParam("project") String project) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(project);
            PolicyScope scope = PolicyScope.of(allowed);
            return RestBoundary.ok(new PolicyVersionsJson(
                    allowed.value(),
                    desk.history(scope, MOST_LISTED).stream()
                            .map(version -> shown(scope, version))
                            .toList()));
        });
    }

    private PolicyVersionJson shown(PolicyScope scope, PolicyVersion version) {
        int number = version.stored().version();
        Optional<Policy> then = desk.find(scope, number);
        Policy before = desk.find(scope, number - 1).orElse(Policy.DEFAULT);
        return new PolicyVersionJson(
                number,
                version.by().userKey(),
                version.at().toString(),
                then.isPresent(),
                then.map(policy -> FieldChangeJson.between(before, policy)).orElse(List.of()));
    }

    /** Brings an earlier version back as a new one. */
    @POST
    @Path("restore")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response restore(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(project);
            PersonId person = access.person();
            RestoreInput input = Body.read(json, RestoreInput.class);
            int version = required("version", input.version());
            int basedOn = required("basedOn", input.basedOn());
            return boundary.answer(
                    desk.restore(PolicyScope.of(allowed), version, basedOn, person),
                    restored -> RestBoundary.ok(new PolicyJson(
                            allowed.value(),
                            restored.version(),
                            false,
                            true,
                            desk.broken(PolicyScope.of(allowed)).stream()
                                    .map(BrokenReferenceJson::of)
                                    .toList(),
                            PolicyDraft.fieldsOf(restored))));
        });
    }

    private static int required(String field, @Nullable Integer value) {
        if (value == null) {
            throw Refusal.badInput(field, RestTexts.REQUIRED);
        }
        return value;
    }

    /** What the fields of the body would change, and what that would do to the work that is open. Stores nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response preview(
            @PathParam("project") String project,
            @QueryParam("example") @Nullable String issue,
            @QueryParam("impact") @DefaultValue("true") boolean withImpact,
            @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(project);
            PersonId person = access.person();
            Optional<WorkItemFacts> example = example(allowed, issue);
            PolicyDraft draft = PolicyInput.draft(json == null ? Map.of() : json, allowed);
            Policy now = desk.holding(PolicyScope.of(allowed));
            return boundary.answer(
                    desk.preview(PolicyScope.of(allowed), draft),
                    then -> RestBoundary.ok(preview(
                            now,
                            then,
                            withImpact ? trial.impact(allowed, now, then, person) : null,
                            example.map(workItem -> shown(workItem, trial.of(workItem, then)))
                                    .orElse(null))));
        });
    }

    private Optional<WorkItemFacts> example(ProjectKey project, @Nullable String key) {
        if (key == null || key.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(access.find(key)
                .filter(workItem -> workItem.project().equals(project))
                .orElseThrow(() -> Refusal.badInput("example", RestTexts.NOT_FOUND)));
    }

    private static PolicyPreviewJson preview(
            Policy now,
            Policy then,
            PolicyTrial.@Nullable Impact impact,
            PolicyPreviewJson.@Nullable ExampleJson example) {
        return new PolicyPreviewJson(
                FieldChangeJson.between(now, then),
                then.tiers().stricterThan(now.tiers()),
                impact == null ? null : impact.open(),
                impact == null ? null : impact.examined(),
                impact == null ? null : impact.refusedNow(),
                impact == null ? null : impact.refusedThen(),
                example);
    }

    private PolicyPreviewJson.ExampleJson shown(WorkItemFacts workItem, Verdict verdict) {
        return new PolicyPreviewJson.ExampleJson(
                workItem.key().value(),
                verdict.tier().name(),
                verdict.outcome().name(),
                verdict.refuses(),
                verdict.reasons().stream()
                        .map(reason -> ReasonJson.of(reason, verdict, messages))
                        .toList());
    }
}
