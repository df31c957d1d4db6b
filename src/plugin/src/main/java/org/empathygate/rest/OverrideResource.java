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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.Answer;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;
import org.jspecify.annotations.Nullable;

/** Override requests by their number, and the queue of those that wait for the person who asks. */
@Path("overrides")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OverrideResource {
    private final RestBoundary boundary;
    private final Access access;
    private final WorkItems workItems;
    private final OverrideDesk desk;
    private final OverridePages pages;

    @Inject
    public OverrideResource(
            RestBoundary boundary, Access access, WorkItems workItems, OverrideDesk desk, OverridePages pages) {
        this.boundary = boundary;
        this.access = access;
        this.workItems = workItems;
        this.desk = desk;
        this.pages = pages;
    }

    /** Undecided requests that this person may decide, on work items that they may see; the oldest first. */
    @GET
    public Response waiting(@QueryParam("waitingFor") @Nullable String waitingFor) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            if (!Address.required("waitingFor", waitingFor).equals("me")) {
                throw Refusal.badInput("waitingFor", RestTexts.ONLY_ME);
            }
            List<OverrideJson> waiting = desk.waitingFor(person).stream()
                    .flatMap(request -> visible(request, person).stream())
                    .toList();
            return RestBoundary.ok(new OverridesJson(waiting));
        });
    }

    @POST
    @Path("{id}/approve")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response approve(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            OverrideRequest request = request(id);
            WorkItemFacts workItem = access.toDecide(request.workItem());
            ApprovalInput input = Body.read(json, ApprovalInput.class);
            return moved(
                    workItem,
                    desk.approve(workItem, request.id(), access.person(), input.comment(), input.expiresOn()));
        });
    }

    @POST
    @Path("{id}/decline")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response decline(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            OverrideRequest request = request(id);
            WorkItemFacts workItem = access.toDecide(request.workItem());
            DeclineInput input = Body.read(json, DeclineInput.class);
            return moved(
                    workItem,
                    desk.decline(workItem, request.id(), access.person(), input.comment(), input.wouldBeEnough()));
        });
    }

    @POST
    @Path("{id}/withdraw")
    public Response withdraw(@PathParam("id") String id) {
        return boundary.answer(() -> {
            OverrideRequest request = request(id);
            WorkItemFacts workItem = access.toDecide(request.workItem());
            return moved(workItem, desk.withdraw(workItem, request.id(), access.person()));
        });
    }

    @POST
    @Path("{id}/revoke")
    public Response revoke(@PathParam("id") String id) {
        return boundary.answer(() -> {
            OverrideRequest request = request(id);
            WorkItemFacts workItem = access.toDecide(request.workItem());
            return moved(workItem, desk.revoke(workItem, request.id(), access.person()));
        });
    }

    private OverrideRequest request(String id) {
        access.person();
        return access.visible(desk.find(Address.id(id)));
    }

    private Response moved(WorkItemFacts workItem, Answer<OverrideRequest> answer) {
        return boundary.answer(answer, request -> RestBoundary.ok(pages.of(request, workItem.key(), access.reader())));
    }

    private Optional<OverrideJson> visible(OverrideRequest request, PersonId person) {
        return workItems
                .find(request.workItem())
                .filter(workItem -> access.mayBrowse(workItem.key()))
                .map(workItem -> pages.of(request, workItem.key(), person));
    }
}
