package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.empathygate.workbench.confluence.wiki.LabelName;
import org.empathygate.workbench.confluence.wiki.Labels;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/content/{id}/label}: the labels of a page. */
@Path("/content/{id}/label")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class LabelResource {

    private static final int USUAL = 200;

    private final Labels labels;
    private final AskedPages pages;
    private final JsonViews views;

    LabelResource(Labels labels, AskedPages pages, JsonViews views) {
        this.labels = labels;
        this.pages = pages;
        this.views = views;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("id") String id,
            @QueryParam("prefix") @Nullable String prefix,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("" + USUAL) String limit) {
        return list(pages.visible(id), prefix, Slice.of(start, limit));
    }

    /** Puts one or several on the page; answers with all that it has then. */
    @POST
    public Map<String, Object> add(@PathParam("id") String id, @Nullable JsonNode body) {
        var page = pages.editable(id);
        labels.add(page.id(), names(body));
        return list(
                page, null, new Slice(0, Math.max(USUAL, labels.of(page.id()).size())));
    }

    /** Takes one off the page, whose name may have a slash in it. */
    @DELETE
    public void remove(@PathParam("id") String id, @QueryParam("name") @Nullable String name) {
        if (name == null) {
            throw Refusal.badInput("No name was given");
        }
        delete(id, name);
    }

    /** Takes one off the page. */
    @DELETE
    @Path("/{label}")
    public void delete(@PathParam("id") String id, @PathParam("label") String label) {
        var page = pages.editable(id);
        if (!labels.remove(page.id(), name("global", label))) {
            throw Refusal.missing("The page " + id + " has no label " + label);
        }
    }

    private Map<String, Object> list(WikiPage page, @Nullable String prefix, Slice slice) {
        var found = slice.of(labels.of(page.id()).stream()
                .filter(label -> prefix == null || label.prefix().equals(prefix))
                .map(JsonViews::label));
        return views.list(found, slice, "/rest/api/content/" + page.id() + "/label");
    }

    private static List<LabelName> names(@Nullable JsonNode body) {
        if (body == null || !(body.isArray() || body.isObject())) {
            throw Refusal.badInput("The body has to be a label or an array of labels");
        }
        var each = body.isArray() ? StreamSupport.stream(body.spliterator(), false) : Stream.of(body);
        return each.map(label -> name(
                        label.path("prefix").asText("global"),
                        label.path("name").asText("")))
                .toList();
    }

    private static LabelName name(String prefix, String name) {
        try {
            return new LabelName(prefix, name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badInput(String.valueOf(e.getMessage()));
        }
    }
}
