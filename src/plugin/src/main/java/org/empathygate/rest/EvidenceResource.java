package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.ShownEvidence;
import org.jspecify.annotations.Nullable;

/** The evidence of a work item. What the reader may not see is counted and can be neither linked nor unlinked. */
@Path("issues/{key}/evidence")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class EvidenceResource {
    private final RestBoundary boundary;
    private final Access access;
    private final EvidencePages pages;
    private final EvidenceView view;
    private final EvidenceDesk desk;

    @Inject
    public EvidenceResource(
            RestBoundary boundary, Access access, EvidencePages pages, EvidenceView view, EvidenceDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.pages = pages;
        this.view = view;
        this.desk = desk;
    }

    @GET
    @AnonymousSiteAccess
    public Response list(@PathParam("key") String key) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(key);
            return RestBoundary.ok(EvidenceListJson.of(pages.of(workItem, access.reader())));
        });
    }

    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response link(@PathParam("key") String key, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toLink(key);
            PersonId person = access.person();
            LinkInput input = Body.read(json, LinkInput.class);
            return boundary.answer(
                    desk.link(workItem, hides(input.insight(), person) ? input.draftOfNone() : input.draft(), person),
                    link -> RestBoundary.created(EvidenceJson.of(visibleItem(workItem, link.id(), person))));
        });
    }

    @DELETE
    @Path("{id}")
    @LicensedOnly
    public Response unlink(@PathParam("key") String key, @PathParam("id") String id) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toLink(key);
            PersonId person = access.person();
            EvidenceLink visible = visibleLink(workItem, Address.id(id), person);
            return boundary.answer(desk.unlink(workItem, visible.id(), person), gone -> RestBoundary.noContent());
        });
    }

    /** Whether it names an insight that exists or not, but not one that this person may see. */
    private boolean hides(@Nullable String insight, PersonId person) {
        return insight != null
                && !insight.isBlank()
                && InsightKey.parse(insight.strip())
                        .flatMap(key -> view.find(key, person))
                        .isEmpty();
    }

    private ShownEvidence.Item visibleItem(WorkItemFacts workItem, long linkId, PersonId person) {
        return access.visible(pages.of(workItem, person).visible().stream()
                .filter(item -> item.link() != null && item.link().id() == linkId)
                .findFirst());
    }

    private EvidenceLink visibleLink(WorkItemFacts workItem, long linkId, PersonId person) {
        return access.visible(
                Optional.ofNullable(visibleItem(workItem, linkId, person).link()));
    }
}
