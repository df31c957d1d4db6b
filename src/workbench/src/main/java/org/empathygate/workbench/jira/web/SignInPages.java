package org.empathygate.workbench.jira.web;

import java.util.List;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;

/** Signing in, as one of the people or with a name and a password, and out. */
final class SignInPages {

    private static final int MOST_PEOPLE = 50;

    private final JiraModel jira;

    SignInPages(JiraModel jira) {
        this.jira = jira;
    }

    Answer form(Visit visit) {
        return page(visit, List.of());
    }

    Answer enter(Visit visit) {
        String username = visit.parameter("os_username");
        if (jira.people().authenticates(username, visit.parameter("os_password"))) {
            return new Answer.SignedIn(username, destination(visit));
        }
        return page(visit, List.of("Sorry, your username and password are incorrect - please try again."))
                .status(401);
    }

    Answer leave(Visit visit) {
        return new Answer.SignedOut();
    }

    private Answer.Shown page(Visit visit, List<String> errors) {
        List<LoginView.Someone> people = jira.people().active(MOST_PEOPLE).stream()
                .filter(person -> jira.people().authenticates(person.username(), person.username()))
                .map(this::someone)
                .toList();
        return Answer.Shown.page(
                Section.LOGIN,
                "Log in",
                "login",
                new LoginView(destination(visit), visit.parameter("os_username"), errors, people));
    }

    /** Offered are those whose password is their name, as the demo people's is. */
    private LoginView.Someone someone(Person person) {
        List<String> groups = jira.people().groupsOf(person.key()).stream()
                .filter(group -> !group.equals(Access.USERS))
                .toList();
        return new LoginView.Someone(
                person.username(),
                person.username(),
                person.displayName(),
                Names.initials(person.displayName()),
                String.join(", ", groups));
    }

    /** Only ever a path of this site. */
    private static String destination(Visit visit) {
        String asked = visit.parameter("os_destination");
        return asked.matches("/(?![/\\\\]).*") && !asked.contains("\n") && !asked.contains("\r") ? asked : "/";
    }
}
