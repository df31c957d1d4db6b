package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.followup.CommitmentDesk;

/** The commitments of a work item. */
@Path("issues/{key}/commitments")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class IssueCommitmentsResource {
    private final RestBoundary boundary;
    private final Access access;
    private final CommitmentDesk desk;
    private final AftermathPages pages;

    @Inject
    public IssueCommitmentsResource(RestBoundary boundary, Access access, CommitmentDesk desk, AftermathPages pages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.pages = pages;
    }

    /** The newest first. */
    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(key);
            return RestBoundary.ok(new TrackedCommitmentsJson(desk.of(workItem).stream()
                    .map(commitment -> pages.of(commitment, workItem, access.reader()))
                    .toList()));
        });
    }
}
