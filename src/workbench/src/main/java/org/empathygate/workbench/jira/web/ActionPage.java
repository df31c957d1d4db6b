package org.empathygate.workbench.jira.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.empathygate.workbench.web.page.Token;

/**
 * One command of an action of a plugin, as the current request asks for it.
 *
 * @param command empty for the action itself
 * @param administration whether it was asked for as a page of the administration
 */
record ActionPage(PluginAction action, String command, boolean administration, ActionHost host) implements Page {

    /** Results for which Jira itself has pages: who is not signed in may sign in, everybody else is told no. */
    private static final Set<String> NO = Set.of("login", "securitybreach", "permissionviolation");

    private static final String NOT_ALLOWED = "You may not see this page. Log in as somebody who may.";

    @Override
    public Answer answer(Visit visit) {
        boolean allowed = Stream.concat(
                        action.roles().stream(), Stream.of("admin").filter(role -> administration))
                .allMatch(role -> host.hasRole(visit.person(), role));
        return allowed ? ActionBoundary.answer(name(), () -> run(visit)) : no(visit);
    }

    private String name() {
        return action.module().completeKey() + " " + action.alias() + (command.isEmpty() ? "" : "!" + command);
    }

    private static Answer no(Visit visit) {
        return visit.person() == null ? new Answer.SignInFirst() : Answer.forbidden(NOT_ALLOWED);
    }

    private Answer run(Visit visit) throws Exception {
        HttpServletRequest request = ExecutingHttpRequest.get();
        if (!(host.make(action, request) instanceof JiraWebActionSupport made)) {
            return ActionBoundary.refused(name(), action.className() + " is no JiraWebActionSupport");
        }
        Optional<ActionCommand> found = ActionCommand.of(made, command);
        if (found.isEmpty()) {
            return Answer.notFound("There is no page at " + visit.path() + ".");
        }
        if (!found.get().supports(request.getMethod())) {
            return notLikeThis(request.getMethod());
        }
        if (found.get().needsToken() && !Token.matches(request, visit.parameter(Token.FIELD))) {
            return Answer.staleForm();
        }
        ActionProperties.set(made, visit.parameters());
        return shown(made, found.get().run(), visit, request.getContextPath());
    }

    private Answer shown(JiraWebActionSupport made, String result, Visit visit, String base) {
        Optional<String> location = ExecutingHttpRequest.getResponse() instanceof CaughtRedirect caught
                ? caught.location()
                : Optional.empty();
        if (location.isPresent()) {
            return elsewhere(location.get(), base);
        }
        String view = action.views().getOrDefault(result, "");
        if (view.endsWith(".vm")) {
            return host.show(action, view, made, visit);
        }
        if (view.isEmpty() && NO.contains(result)) {
            return no(visit);
        }
        return ActionBoundary.refused(
                name(),
                view.isEmpty()
                        ? "it has no view for its result \"" + result + "\"."
                        : "its view " + view + " is no Velocity template.");
    }

    private Answer elsewhere(String location, String base) {
        return location.startsWith(base + "/")
                ? Answer.Elsewhere.at(location.substring(base.length()))
                : ActionBoundary.refused(name(), "it leads to another site.");
    }

    private Answer notLikeThis(String method) {
        return Answer.Shown.page(
                        Section.NONE,
                        "Not like this",
                        "refused",
                        new RefusedView(
                                "Not like this",
                                "error",
                                List.of("This page does not answer " + method + "."),
                                "/",
                                "Go to the projects"))
                .status(405);
    }
}
