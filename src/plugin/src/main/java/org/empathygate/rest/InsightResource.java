package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.insight.EvidenceDesk;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Insights;
import org.empathygate.core.insight.SourceKind;
import org.jspecify.annotations.Nullable;

/** Insights recorded through the plugin. */
@Path("insights")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class InsightResource {
    private static final int MOST_LISTED = 200;

    private final RestBoundary boundary;
    private final Access access;
    private final Insights insights;
    private final EvidenceView view;
    private final EvidenceDesk desk;

    @Inject
    public InsightResource(
            RestBoundary boundary, Access access, Insights insights, EvidenceView view, EvidenceDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.insights = insights;
        this.view = view;
        this.desk = desk;
    }

    /** The newest {@value #MOST_LISTED} of a project and state, as far as the reader may see them. */
    @GET
    @AnonymousSiteAccess
    public Response list(@QueryParam("project") @Nullable String project, @QueryParam("state") @Nullable String state) {
        return boundary.answer(() -> {
            ProjectKey visible = access.toBrowseProject(Address.required("project", project));
            InsightState asked = Address.oneOf("state", state, InsightState.ACTIVE);
            List<InsightJson> shown = insights.list(visible, asked, MOST_LISTED).stream()
                    .filter(insight -> view.maySee(insight, access.reader()))
                    .map(InsightJson::of)
                    .toList();
            return RestBoundary.ok(new InsightsJson(shown));
        });
    }

    @GET
    @Path("{key}")
    @AnonymousSiteAccess
    public Response get(@PathParam("key") String key) {
        return boundary.answer(() -> RestBoundary.ok(InsightJson.of(visible(key))));
    }

    /** The project is named by the body, by the query, or by an issue that is the insight's source, in this order. */
    @POST
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@QueryParam("project") @Nullable String project, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            access.person();
            InsightInput input = Body.read(json, InsightInput.class);
            ProjectKey allowed = access.toCreateIn(projectOf(input, project));
            return boundary.answer(
                    desk.record(allowed, input.draft(), access.person()),
                    insight -> RestBoundary.created(InsightJson.of(insight)));
        });
    }

    /** Changes what the body gives and leaves the rest; who may record in the insight's project may change it. */
    @PUT
    @Path("{key}")
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("key") String key, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            access.person();
            Insight insight = visible(key);
            ProjectKey allowed = access.toCreateIn(insight.project().value());
            InsightInput input = Body.read(json, InsightInput.class);
            if (input.project() != null && !input.project().equals(allowed.value())) {
                throw Refusal.badInput("project", RestTexts.ANOTHER_PROJECT);
            }
            if (input.version() == null) {
                throw Refusal.badInput("version", RestTexts.REQUIRED);
            }
            return boundary.answer(
                    desk.update(insight.key(), input.draft(), input.version(), access.person()),
                    changed -> RestBoundary.ok(InsightJson.of(changed)));
        });
    }

    private Insight visible(String key) {
        return access.visible(InsightKey.parse(key).flatMap(parsed -> view.find(parsed, access.reader())));
    }

    private static String projectOf(InsightInput input, @Nullable String query) {
        if (input.project() != null) {
            return input.project();
        }
        if (query != null) {
            return query;
        }
        SourceJson source = input.source();
        String ref = source == null ? null : source.ref();
        if (source != null && ref != null && SourceKind.JIRA_ISSUE.name().equals(source.kind())) {
            int dash = ref.lastIndexOf('-');
            return Address.required("project", dash < 0 ? null : ref.substring(0, dash));
        }
        return Address.required("project", null);
    }
}
