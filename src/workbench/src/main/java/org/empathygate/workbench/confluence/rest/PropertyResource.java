package org.empathygate.workbench.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.confluence.wiki.PageProperties;
import org.empathygate.workbench.confluence.wiki.PageProperty;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/content/{id}/property}: what clients keep with a page. */
@Path("/content/{id}/property")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class PropertyResource {

    private final PageProperties properties;
    private final AskedPages pages;
    private final JsonViews views;

    PropertyResource(PageProperties properties, AskedPages pages, JsonViews views) {
        this.properties = properties;
        this.pages = pages;
        this.views = views;
    }

    @GET
    public Map<String, Object> all(
            @PathParam("id") String id,
            @QueryParam("expand") @DefaultValue("version") String expand,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("10") String limit) {
        var slice = Slice.of(start, limit);
        var parts = Expand.of(expand);
        var page = pages.visible(id);
        var found = slice.of(properties.of(page.id()).stream().map(property -> views.property(page, property, parts)));
        return views.list(found, slice, "/rest/api/content/" + id + "/property");
    }

    @GET
    @Path("/{key}")
    public Map<String, Object> get(
            @PathParam("id") String id,
            @PathParam("key") String key,
            @QueryParam("expand") @DefaultValue("version") String expand) {
        var page = pages.visible(id);
        return views.property(
                page, properties.find(page.id(), key).orElseThrow(() -> absent(id, key)), Expand.of(expand));
    }

    @POST
    public Map<String, Object> create(@PathParam("id") String id, @Nullable JsonNode body) {
        return created(id, PropertyInput.of(body, null));
    }

    @POST
    @Path("/{key}")
    public Map<String, Object> create(
            @PathParam("id") String id, @PathParam("key") String key, @Nullable JsonNode body) {
        return created(id, PropertyInput.of(body, key));
    }

    /** Writes the next version, or the first one. */
    @PUT
    @Path("/{key}")
    public Map<String, Object> update(
            @PathParam("id") String id, @PathParam("key") String key, @Nullable JsonNode body) {
        var input = PropertyInput.of(body, key);
        var next = input.version()
                .orElseThrow(() -> Refusal.badInput("The number of the version that is written has to be given"));
        var page = pages.editable(id);
        var now = properties.find(page.id(), key).map(PageProperty::version);
        if (next == 1 && now.isEmpty()) {
            return created(id, input);
        }
        if (now.isEmpty()) {
            throw absent(id, key);
        }
        return views.property(
                page,
                properties
                        .update(page.id(), key, next, input.value(), pages.author())
                        .orElseThrow(() -> Refusal.conflict("The version to be written is not the next one after the"
                                + " current version, which is " + now.get())),
                Expand.of("version"));
    }

    @DELETE
    @Path("/{key}")
    public void delete(@PathParam("id") String id, @PathParam("key") String key) {
        var page = pages.editable(id);
        if (!properties.delete(page.id(), key)) {
            throw absent(id, key);
        }
    }

    private Map<String, Object> created(String id, PropertyInput input) {
        var page = pages.editable(id);
        Optional<PageProperty> made = properties.create(page.id(), input.key(), input.value(), pages.author());
        return views.property(
                page,
                made.orElseThrow(() -> Refusal.badInput("There is a property " + input.key() + " already")),
                Expand.of("version"));
    }

    private static RuntimeException absent(String id, String key) {
        return Refusal.missing("The page " + id + " has no property " + key);
    }
}
