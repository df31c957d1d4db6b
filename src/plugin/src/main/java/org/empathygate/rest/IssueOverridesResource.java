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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.override.OverrideDesk;
import org.jspecify.annotations.Nullable;

/** The override requests of a work item. */
@Path("issues/{key}/overrides")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class IssueOverridesResource {
    private final RestBoundary boundary;
    private final Access access;
    private final OverrideDesk desk;
    private final OverridePages pages;

    @Inject
    public IssueOverridesResource(RestBoundary boundary, Access access, OverrideDesk desk, OverridePages pages) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(key);
            return RestBoundary.ok(new OverridesJson(desk.of(workItem).stream()
                    .map(request -> pages.of(request, workItem.key(), access.reader()))
                    .toList()));
        });
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response request(@PathParam("key") String key, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toEdit(key);
            PersonId person = access.person();
            OverrideInput input = Body.read(json, OverrideInput.class);
            return boundary.answer(
                    desk.request(workItem, ChoicePoint.DONE, input.draft(), person),
                    request -> RestBoundary.created(pages.of(request, workItem.key(), person)));
        });
    }
}
