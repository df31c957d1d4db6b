package org.empathygate.workbench.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.search.IssueSearch;
import org.empathygate.workbench.jira.search.JqlException;
import org.jspecify.annotations.Nullable;

/** Finds issues by JQL. At most 1,000 come at once, whatever is asked for. */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {
    private static final int MOST = 1000;
    private static final int USUAL = 50;

    private final JiraHost jira;
    private final Caller caller;

    SearchResource(JiraHost jira) {
        this.jira = jira;
        this.caller = new Caller(jira);
    }

    /**
     * What to find.
     *
     * @param strict whether a query that cannot be answered is an error; otherwise nothing is found and a warning says why
     */
    private record Search(
            String jql,
            int startAt,
            int maxResults,
            @Nullable String fields,
            @Nullable String expand,
            boolean strict) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    public Json.Found get(
            @Context UriInfo uri,
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("50") int maxResults,
            @QueryParam("fields") List<String> fields,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("validateQuery") @DefaultValue("true") String validateQuery) {
        boolean strict = !validateQuery.equalsIgnoreCase("false") && !validateQuery.equalsIgnoreCase("none");
        return find(uri, new Search(jql, startAt, maxResults, String.join(",", fields), expand, strict));
    }

    @POST
    public Json.Found post(@Context UriInfo uri, JsonNode body) {
        return find(
                uri,
                new Search(
                        body.path("jql").asText(),
                        body.path("startAt").asInt(0),
                        body.path("maxResults").asInt(USUAL),
                        texts(body.path("fields")),
                        texts(body.path("expand")),
                        body.path("validateQuery").asBoolean(true)));
    }

    private Json.Found find(UriInfo uri, Search search) {
        Person person = caller.person();
        int start = Math.max(0, search.startAt());
        int atMost = search.maxResults() < 0 ? MOST : Math.min(MOST, search.maxResults());
        var wanted = new IssueJson.Wanted(search.fields(), "*navigable");
        var json = new IssueJson(jira, new JsonViews(jira, uri), person);
        try {
            IssueSearch.Found found = jira.search().find(search.jql(), person, start, atMost);
            List<Json.Issue> issues = found.issues().stream()
                    .map(issue -> json.brief(issue, wanted))
                    .toList();
            return answer(search, start, atMost, found.total(), issues, null);
        } catch (JqlException e) {
            if (search.strict()) {
                throw Refusal.badInput(e.sentence());
            }
            return answer(search, start, atMost, 0, List.of(), e.sentence());
        }
    }

    private Json.Found answer(
            Search search, int start, int atMost, long total, List<Json.Issue> issues, @Nullable String warning) {
        var catalog = new FieldCatalog(jira.customFields());
        var expansion = new IssueResource.Expansion(search.expand());
        return new Json.Found(
                "schema,names",
                start,
                atMost,
                total,
                issues,
                warning == null ? null : List.of(warning),
                expansion.includes("names") ? catalog.names() : null,
                expansion.includes("schema") ? catalog.schemas() : null);
    }

    /** Lists come as an array, or as one text with commas. */
    private static @Nullable String texts(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(","));
        }
        return node.isTextual() ? node.asText() : null;
    }
}
