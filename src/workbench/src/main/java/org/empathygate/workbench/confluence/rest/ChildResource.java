package org.empathygate.workbench.confluence.rest;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/content/{id}/child}: the pages right under a page. Attachments and comments are not kept, so there are none. */
@Path("/content/{id}/child")
@Produces(MediaType.APPLICATION_JSON)
public final class ChildResource {

    private final ConfluenceHost confluence;
    private final AskedPages pages;
    private final JsonViews views;

    ChildResource(ConfluenceHost confluence, AskedPages pages, JsonViews views) {
        this.confluence = confluence;
        this.pages = pages;
        this.views = views;
    }

    @GET
    @Path("/{type}")
    public Map<String, Object> children(
            @PathParam("id") String id,
            @PathParam("type") String type,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        var slice = Slice.of(start, limit);
        var parts = Expand.of(expand);
        var children = slice.of(children(pages.visible(id), type)
                .filter(page -> confluence.may(Deed.VIEW, page))
                .map(page -> views.content(page, parts)));
        return views.list(children, slice, "/rest/api/content/" + id + "/child/" + type);
    }

    /** Refuses it, so that nobody believes that it is kept. */
    @POST
    @Path("/attachment")
    @Consumes(MediaType.WILDCARD)
    public Response attach(@PathParam("id") String id) {
        var page = pages.editable(id);
        return Refusal.response(
                Response.Status.BAD_REQUEST,
                "Attachments are not kept here: none was added to the page " + page.title());
    }

    private Stream<WikiPage> children(WikiPage page, String type) {
        return switch (type) {
            case "page" -> confluence.wiki().pages().under(page.id()).stream();
            case "attachment", "comment" -> Stream.empty();
            default -> throw Refusal.missing("There are no children of type " + type);
        };
    }
}
