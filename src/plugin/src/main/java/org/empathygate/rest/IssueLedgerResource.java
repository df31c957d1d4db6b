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
import org.empathygate.core.insight.LedgerView;

/** What happened to a work item, for whoever may see it. */
@Path("issues/{key}/ledger")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class IssueLedgerResource {
    private static final int MOST_LISTED = 200;

    private final RestBoundary boundary;
    private final Access access;
    private final LedgerView view;

    @Inject
    public IssueLedgerResource(RestBoundary boundary, Access access, LedgerView view) {
        this.boundary = boundary;
        this.access = access;
        this.view = view;
    }

    /** The newest {@value #MOST_LISTED}, the newest first. */
    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(key);
            return RestBoundary.ok(new LedgerEntriesJson(view.of(workItem, access.reader(), MOST_LISTED).stream()
                    .map(LedgerEntryJson::of)
                    .toList()));
        });
    }
}
