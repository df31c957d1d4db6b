package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
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
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Queue;
import org.jspecify.annotations.Nullable;

/** Override requests by their number, and the queue of those that wait for the person who asks. */
@Path("overrides")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OverrideResource {
    private static final int USUAL = 50;
    private static final int MOST = 200;
    private static final int FARTHEST = 100_000;

    private final RestBoundary boundary;
    private final Access access;
    private final OverrideDesk desk;
    private final Queue queue;
    private final OverridePages pages;

    @Inject
    public OverrideResource(RestBoundary boundary, Access access, OverrideDesk desk, Queue queue, OverridePages pages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.queue = queue;
        this.pages = pages;
    }

    /** Undecided requests that this person may decide, on work items that they may see; the oldest first. */
    @GET
    public Response waiting(
            @QueryParam("waitingFor") @Nullable String waitingFor,
            @QueryParam("project") @Nullable String project,
            @QueryParam("start") @Nullable String start,
            @QueryParam("limit") @Nullable String limit) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            Address.onlyMe("waitingFor", waitingFor);
            int from = Address.numberWithin("start", start, 0, FARTHEST, 0);
            int most = Address.numberWithin("limit", limit, 1, MOST, USUAL);
            Queue.Page page = queue.waitingFor(person, Address.project("project", project), from, most);
            return RestBoundary.ok(new QueueJson(
                    page.waiting().stream()
                            .map(waiting -> pages.of(waiting, person))
                            .toList(),
                    from,
                    most,
                    page.more()));
        });
    }

    /** Everything to decide by, for whoever may see the work item. */
    @GET
    @Path("{id}")
    @AnonymousSiteAccess
    public Response page(@PathParam("id") String id) {
        return boundary.answer(() -> {
            OverrideRequest request = access.visible(desk.find(Address.id(id)));
            WorkItemFacts workItem = access.toBrowse(request.workItem());
            PersonId reader = access.reader();
            return RestBoundary.ok(
                    pages.page(request, workItem, waiting(request, workItem, reader), desk.history(request), reader));
        });
    }

    private Queue.@Nullable Waiting waiting(
            OverrideRequest request, WorkItemFacts workItem, @Nullable PersonId reader) {
        return reader == null || request.state() != OverrideState.REQUESTED
                ? null
                : queue.look(request, workItem, reader).orElse(null);
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
}
