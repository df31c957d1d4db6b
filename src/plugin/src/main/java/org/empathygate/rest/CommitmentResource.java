package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.Answer;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.CommitmentDesk;
import org.jspecify.annotations.Nullable;

/** Commitments by their number, and those of the person who asks. */
@Path("commitments")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CommitmentResource {
    private final RestBoundary boundary;
    private final Access access;
    private final CommitmentDesk desk;
    private final AftermathPages pages;

    @Inject
    public CommitmentResource(RestBoundary boundary, Access access, CommitmentDesk desk, AftermathPages pages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.pages = pages;
    }

    /** All that this person promised, on work items that they may see; the one due soonest first. */
    @GET
    public Response own(@QueryParam("owner") @Nullable String owner) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            Address.onlyMe("owner", owner);
            return RestBoundary.ok(pages.commitments(desk.ofOwner(person), access));
        });
    }

    @POST
    @Path("{id}/keep")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keep(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            TrackedCommitment commitment = commitment(id);
            WorkItemFacts workItem = access.toDecide(commitment.workItem());
            KeepInput input = Body.read(json, KeepInput.class);
            return moved(
                    workItem, desk.keep(workItem, commitment.id(), access.person(), input.link(), input.comment()));
        });
    }

    @POST
    @Path("{id}/break")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response giveUp(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            TrackedCommitment commitment = commitment(id);
            WorkItemFacts workItem = access.toDecide(commitment.workItem());
            BreakInput input = Body.read(json, BreakInput.class);
            return moved(workItem, desk.giveUp(workItem, commitment.id(), access.person(), input.comment()));
        });
    }

    private TrackedCommitment commitment(String id) {
        access.person();
        return access.visible(desk.find(Address.id(id)));
    }

    private Response moved(WorkItemFacts workItem, Answer<TrackedCommitment> answer) {
        return boundary.answer(answer, after -> RestBoundary.ok(pages.of(after, workItem, access.reader())));
    }
}
