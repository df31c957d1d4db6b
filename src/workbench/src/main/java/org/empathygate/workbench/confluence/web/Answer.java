package org.empathygate.workbench.confluence.web;

import java.util.List;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jspecify.annotations.Nullable;

/** What a page answers. */
sealed interface Answer {

    /**
     * A page of Confluence.
     *
     * @param template the name of its template, without {@code .vm}
     * @param page the wiki page it is about; null when it is about none
     * @param contexts whose web-resources it loads, beside {@code atl.general}
     */
    record Shown(
            int status,
            String title,
            String template,
            Record view,
            @Nullable WikiPage page,
            List<String> contexts) implements Answer {

        static Shown page(String title, String template, Record view) {
            return new Shown(200, title, template, view, null, List.of());
        }

        Shown status(int other) {
            return new Shown(other, title, template, view, page, contexts);
        }

        Shown about(@Nullable WikiPage wikiPage, String... webResourceContexts) {
            return new Shown(status, title, template, view, wikiPage, List.of(webResourceContexts));
        }
    }

    /**
     * A document that is read outside of Confluence.
     *
     * @param fileName under which it is saved; null for one that is opened at once
     */
    record Document(String contentType, @Nullable String fileName, String text) implements Answer {}

    /**
     * Another page to go to.
     *
     * @param path below the context path
     * @param notice what to tell the visitor there; null when nothing
     */
    record Elsewhere(String path, @Nullable String notice) implements Answer {}

    /** The visitor has to sign in first. */
    record SignInFirst() implements Answer {}

    /** Signed in: later requests of the session are this person's. */
    record SignedIn(String username, String path) implements Answer {}

    /** Signed out. */
    record SignedOut() implements Answer {}

    /** There is no such thing, or the visitor may not know of it. */
    static Shown notFound(String message) {
        return refused("Page not found", "error", message).status(404);
    }

    /** The visitor is known and may not do this. */
    static Shown forbidden(String message) {
        return refused("Not allowed", "error", message).status(403);
    }

    /** A form came without the visitor's token: from elsewhere, or from before the session ended. */
    static Shown staleForm() {
        return refused("Try again", "warning", "This form is out of date. Open the page again and send it from there.")
                .status(403);
    }

    private static Shown refused(String heading, String kind, String message) {
        return Shown.page(heading, "refused", new RefusedView(heading, kind, message));
    }
}
