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
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.FollowUpDesk;
import org.jspecify.annotations.Nullable;

/** The question whether the harm of an override happened: what waits for the person who asks, the answer, the count. */
@Path("follow-ups")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class FollowUpResource {
    private final RestBoundary boundary;
    private final Access access;
    private final FollowUpDesk desk;
    private final AftermathPages pages;

    @Inject
    public FollowUpResource(RestBoundary boundary, Access access, FollowUpDesk desk, AftermathPages pages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.pages = pages;
    }

    /** What this person is asked now, about work items that they may see; the one due longest first. */
    @GET
    public Response waiting(@QueryParam("waitingFor") @Nullable String waitingFor) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            Address.onlyMe("waitingFor", waitingFor);
            return RestBoundary.ok(pages.followUps(desk.waitingFor(person), access));
        });
    }

    @GET
    @Path("summary")
    public Response summary(@QueryParam("project") @Nullable String project) {
        return boundary.answer(() -> {
            access.person();
            ProjectKey allowed = access.toBrowseProject(Address.required("project", project));
            return RestBoundary.ok(FollowUpSummaryJson.of(allowed, desk.count(allowed)));
        });
    }

    @POST
    @Path("{id}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response answer(@PathParam("id") String id, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            FollowUp followUp = access.visible(desk.find(Address.id(id)));
            WorkItemFacts workItem = access.toDecide(followUp.workItem());
            HarmInput input = Body.read(json, HarmInput.class);
            return boundary.answer(
                    desk.answer(workItem, followUp.id(), person, input.harm(), input.evidence(), input.comment()),
                    after -> RestBoundary.ok(access.visible(pages.of(after, workItem, person))));
        });
    }
}
