package org.empathygate.workbench.confluence.rest;

import java.util.Optional;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.WikiPage;

/** The pages that requests name by their ids, as far as the caller may have to do with them. */
final class AskedPages {

    private final ConfluenceHost confluence;

    AskedPages(ConfluenceHost confluence) {
        this.confluence = confluence;
    }

    /** @throws jakarta.ws.rs.WebApplicationException when it is not there, or not for the caller to see */
    WikiPage visible(String id) {
        return Optional.of(id)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .flatMap(confluence.wiki().pages()::find)
                .filter(page -> confluence.may(Deed.VIEW, page))
                .orElseThrow(() -> Refusal.missing("No content found with id: ContentId{id=" + id + "}"));
    }

    /** @throws jakarta.ws.rs.WebApplicationException when nobody is signed in, or the caller may not change it */
    WikiPage editable(String id) {
        author();
        var page = visible(id);
        if (!confluence.may(Deed.EDIT, page)) {
            throw Refusal.notAllowed("You may not change the page " + id);
        }
        return page;
    }

    /**
     * Who asks, by username.
     *
     * @throws jakarta.ws.rs.WebApplicationException when nobody is signed in
     */
    String author() {
        var username = confluence.people().username();
        if (username == null) {
            throw Refusal.notSignedIn();
        }
        return username;
    }
}
