package org.empathygate.workbench.jira.web;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page answers. */
sealed interface Answer {

    /**
     * A page.
     *
     * @param template the name of its template, without {@code .vm}
     * @param issueKey the issue the page is about; null when it is about none
     * @param fragment whether it may also stand alone, as the content of a dialog
     * @param webResources the contexts whose web-resources the page loads
     * @param beyond another site to which the page's forms may lead; null when they may not
     */
    record Shown(
            int status,
            Section here,
            String title,
            String template,
            Record view,
            @Nullable String issueKey,
            boolean fragment,
            List<String> webResources,
            @Nullable URI beyond)
            implements Answer {

        static Shown page(Section here, String title, String template, Record view) {
            return new Shown(200, here, title, template, view, null, false, List.of(), null);
        }

        /** The same page with the status that tells a machine that the form was not taken. */
        Shown refused() {
            return new Shown(400, here, title, template, view, issueKey, fragment, webResources, beyond);
        }

        Shown status(int other) {
            return new Shown(other, here, title, template, view, issueKey, fragment, webResources, beyond);
        }

        /** The same page, which may also be shown in a dialog. */
        Shown asFragment() {
            return new Shown(status, here, title, template, view, issueKey, true, webResources, beyond);
        }

        /** The same page about one issue, with what plugins load on it. */
        Shown about(String key, String webResourceContext) {
            return new Shown(status, here, title, template, view, key, fragment, List.of(webResourceContext), beyond);
        }

        /** The same page, whose forms may lead to this site too. */
        Shown leadingTo(URI site) {
            return new Shown(status, here, title, template, view, issueKey, fragment, webResources, site);
        }
    }

    /**
     * Another page to go to.
     *
     * @param path below the context path
     * @param notice what to tell the visitor there; null when nothing
     */
    record Elsewhere(String path, @Nullable String notice) implements Answer {

        static Elsewhere at(String path) {
            return new Elsewhere(path, null);
        }
    }

    /** A page of another site to go to. */
    record Away(URI address) implements Answer {}

    /** The visitor has to sign in first. */
    record SignInFirst() implements Answer {}

    /** Signed in: later requests of the session are this person's. */
    record SignedIn(String username, String path) implements Answer {}

    /** Signed out. */
    record SignedOut() implements Answer {}

    /** There is no such thing, or the visitor may not know of it. */
    static Shown notFound(String message) {
        return Shown.page(
                        Section.NONE,
                        "Not found",
                        "refused",
                        new RefusedView("Not found", "error", List.of(message), "/", "Go to the projects"))
                .status(404);
    }

    /** A form came without the visitor's token: from elsewhere, or from before the session ended. */
    static Shown staleForm() {
        String why = "This form is out of date. Open the page again and send it from there.";
        return Shown.page(
                        Section.NONE,
                        "Try again",
                        "refused",
                        new RefusedView("Try again", "warning", List.of(why), "/", "Go to the projects"))
                .status(403);
    }

    /** The visitor is known and may not do this. */
    static Shown forbidden(String message) {
        return Shown.page(
                        Section.NONE,
                        "Not allowed",
                        "refused",
                        new RefusedView("Not allowed", "error", List.of(message), "/", "Go to the projects"))
                .status(403);
    }
}
