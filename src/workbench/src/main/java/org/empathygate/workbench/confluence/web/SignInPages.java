package org.empathygate.workbench.confluence.web;

import java.util.function.BiPredicate;
import org.empathygate.workbench.confluence.host.ConfluenceHost;

/** Signing in with a name and a password, and out. */
final class SignInPages {

    private final BiPredicate<String, String> authenticates;

    SignInPages(ConfluenceHost confluence) {
        this.authenticates = confluence::authenticates;
    }

    private record LoginView(String destination, String username, String error) {}

    Answer form(Visit visit) {
        return page(visit, "");
    }

    Answer enter(Visit visit) {
        var username = visit.parameter("os_username");
        if (authenticates.test(username, visit.parameter("os_password"))) {
            return new Answer.SignedIn(username, destination(visit));
        }
        return page(visit, "Sorry, your username and password are incorrect. Please try again.")
                .status(401);
    }

    Answer leave(Visit visit) {
        return new Answer.SignedOut();
    }

    private static Answer.Shown page(Visit visit, String error) {
        return Answer.Shown.page(
                "Log in", "login", new LoginView(destination(visit), visit.parameter("os_username"), error));
    }

    /** Only ever a path of this site. */
    private static String destination(Visit visit) {
        var asked = visit.parameter("os_destination");
        return asked.matches("/(?![/\\\\]).*") && !asked.contains("\n") && !asked.contains("\r") ? asked : "/";
    }
}
