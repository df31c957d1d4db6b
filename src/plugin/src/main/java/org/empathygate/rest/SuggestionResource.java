package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.insight.Suggestions;
import org.jspecify.annotations.Nullable;

/** Evidence that might fit a work item. */
@Path("insights/suggest")
@Guarded
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class SuggestionResource {
    private final RestBoundary boundary;
    private final Access access;
    private final Suggestions suggestions;
    private final Texts texts;

    @Inject
    public SuggestionResource(RestBoundary boundary, Access access, Suggestions suggestions, Texts texts) {
        this.boundary = boundary;
        this.access = access;
        this.suggestions = suggestions;
        this.texts = texts;
    }

    @GET
    public Response suggest(@QueryParam("issue") @Nullable String issue) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(Address.required("issue", issue));
            List<SuggestionJson> found = suggestions.of(workItem, access.reader()).stream()
                    .map(suggestion -> SuggestionJson.of(suggestion, texts))
                    .toList();
            return RestBoundary.ok(new SuggestionsJson(found));
        });
    }
}
