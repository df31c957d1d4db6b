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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Draft;
import org.empathygate.workbench.confluence.wiki.Saved;
import org.empathygate.workbench.confluence.wiki.Space;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/content}: pages. */
@Path("/content")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class ContentResource {

    private final ConfluenceHost confluence;
    private final AskedPages pages;
    private final JsonViews views;

    ContentResource(ConfluenceHost confluence, AskedPages pages, JsonViews views) {
        this.confluence = confluence;
        this.pages = pages;
        this.views = views;
    }

    /** The pages that the caller may see: of a space, of a title, or all. */
    @GET
    public Map<String, Object> find(
            @QueryParam("type") @DefaultValue("page") String type,
            @QueryParam("spaceKey") @Nullable String spaceKey,
            @QueryParam("title") @Nullable String title,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("start") @DefaultValue("0") String start,
            @QueryParam("limit") @DefaultValue("25") String limit) {
        var slice = Slice.of(start, limit);
        var parts = Expand.of(expand);
        var results = slice.of(pages(type, spaceKey)
                .filter(page -> title == null || page.title().equalsIgnoreCase(title.strip()))
                .filter(page -> confluence.may(Deed.VIEW, page))
                .map(page -> views.content(page, parts)));
        return views.list(results, slice, "/rest/api/content");
    }

    /** One page, in its last version or another. */
    @GET
    @Path("/{id}")
    public Map<String, Object> get(
            @PathParam("id") String id,
            @QueryParam("expand") @Nullable String expand,
            @QueryParam("version") @Nullable String version) {
        var page = pages.visible(id);
        var asked = version == null
                ? Optional.of(page)
                : confluence.wiki().pages().find(page.id(), Slice.number("version", version));
        return views.content(
                asked.orElseThrow(() -> Refusal.missing("Cannot find version " + version + " of " + id)),
                expand == null ? Expand.of("version,space,history") : Expand.of(expand));
    }

    /** Who made the page, and who changed it last. */
    @GET
    @Path("/{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return views.history(pages.visible(id));
    }

    /** Makes a page. */
    @POST
    public Map<String, Object> create(@Nullable JsonNode body) {
        var author = pages.author();
        var input = PageInput.of(body);
        var space = space(input);
        if (!confluence.may(Deed.EDIT, space)) {
            throw Refusal.notAllowed("You may not create pages in the space " + space.key());
        }
        var parent = parent(input, space);
        var draft = new Draft(input.title().orElse(""), input.storage().orElse(""), input.remark());
        var saved = confluence
                .wiki()
                .pages()
                .create(space.key(), parent.map(WikiPage::id).orElse(null), draft, author);
        return views.content(done(saved), Expand.WRITTEN);
    }

    /** Writes the next version of a page; one with other ancestors moves. */
    @PUT
    @Path("/{id}")
    public Map<String, Object> update(@PathParam("id") String id, @Nullable JsonNode body) {
        var author = pages.author();
        var page = pages.editable(id);
        var input = PageInput.of(body);
        var next = input.version()
                .orElseThrow(() -> Refusal.badInput(
                        "Must supply an incremented version when updating Content. No version supplied."));
        var draft =
                new Draft(input.title().orElse(page.title()), input.storage().orElse(page.storage()), input.remark());
        var parent = parent(input, page);
        return views.content(done(confluence.wiki().pages().update(page, next, parent, draft, author)), Expand.WRITTEN);
    }

    /** Deletes a page for good; there is no trash. The pages under it move up. */
    @DELETE
    @Path("/{id}")
    public void delete(@PathParam("id") String id, @QueryParam("status") @DefaultValue("current") String status) {
        var page = pages.editable(id);
        if (!status.equals("current")) {
            throw Refusal.missing("No content found with id: ContentId{id=" + id + "} and status " + status);
        }
        confluence.wiki().pages().delete(page.id());
    }

    private Stream<WikiPage> pages(String type, @Nullable String spaceKey) {
        if (!type.equals("page")) {
            return Stream.empty();
        }
        var keys = spaceKey == null
                ? confluence.wiki().spaces().all().stream().map(Space::key).toList()
                : List.of(spaceKey);
        return keys.stream().flatMap(key -> confluence.wiki().pages().in(key).stream());
    }

    private Space space(PageInput input) {
        var key = input.spaceKey().orElseThrow(() -> Refusal.badInput("A page needs a space: no space.key was given"));
        return confluence
                .wiki()
                .spaces()
                .find(key)
                .filter(space -> confluence.may(Deed.VIEW, space))
                .orElseThrow(() -> Refusal.missing("No space with key : " + key));
    }

    private Optional<WikiPage> parent(PageInput input, Space space) {
        var id = input.parent();
        if (id.isEmpty()) {
            return Optional.empty();
        }
        var parent = pages.visible(String.valueOf(id.getAsLong()));
        if (!parent.spaceKey().equals(space.key())) {
            throw Refusal.badInput("The parent page is in another space");
        }
        return Optional.of(parent);
    }

    /** The page that the other one is to be under: where it is, unless another was named. */
    private @Nullable Long parent(PageInput input, WikiPage page) {
        var space = confluence.wiki().spaces().find(page.spaceKey()).orElseThrow();
        var parent = parent(input, space).orElse(null);
        if (parent == null) {
            return page.parent();
        }
        if (parent.id() == page.id()
                || confluence.wiki().pages().above(parent).stream().anyMatch(above -> above.id() == page.id())) {
            throw Refusal.badInput("A page cannot be moved under itself");
        }
        return parent.id();
    }

    private static WikiPage done(Saved saved) {
        if (saved instanceof Saved.Done done) {
            return done.page();
        }
        if (saved instanceof Saved.Outdated outdated) {
            throw Refusal.conflict("Version must be incremented on update. Current version is: " + outdated.current());
        }
        if (saved instanceof Saved.TitleTaken taken) {
            throw Refusal.badInput("A page with this title already exists: A page already exists with the title "
                    + taken.other().title() + " in the space with key "
                    + taken.other().spaceKey());
        }
        if (saved instanceof Saved.Gone) {
            throw Refusal.missing("The page has been deleted");
        }
        throw Refusal.badInput(((Saved.BadTitle) saved).message());
    }
}
