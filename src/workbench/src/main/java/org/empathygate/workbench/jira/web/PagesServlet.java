package org.empathygate.workbench.jira.web;

import com.atlassian.jira.web.ExecutingHttpRequest;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.empathygate.workbench.web.SignIn;
import org.empathygate.workbench.web.page.Notice;
import org.empathygate.workbench.web.page.QueryText;
import org.empathygate.workbench.web.page.Token;
import org.jspecify.annotations.Nullable;

/**
 * Serves the pages: finds the one that is asked for, lets only forms through that carry the visitor's own token, and
 * writes what it answers. Every page says that it runs no script and loads no style but the workbench's and the plugins'.
 */
final class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String DIALOG = "X-Workbench-Dialog";
    private static final String FORMS = "form-action 'self'";
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self' data:; connect-src 'self'; " + FORMS
                    + "; base-uri 'none'; frame-ancestors 'none'";

    private final transient Routes routes;
    private final transient PluginActions actions;
    private final transient Visits visits;
    private final transient Shell shell;

    PagesServlet(Routes routes, PluginActions actions, Visits visits, Shell shell) {
        this.routes = routes;
        this.actions = actions;
        this.visits = visits;
        this.shell = shell;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var caught = new CaughtRedirect(response);
        ExecutingHttpRequest.set(request, caught);
        try {
            Visit visit = visits.from(request);
            write(answer(visit, request), visit, request, response);
        } finally {
            ExecutingHttpRequest.clear();
        }
    }

    /** Jira's own pages come first. They want the visitor's token with every form; an action says for itself. */
    private Answer answer(Visit visit, HttpServletRequest request) {
        Optional<Page> own = routes.find(request.getMethod(), visit.path());
        if (own.isPresent()) {
            boolean forged =
                    request.getMethod().equals("POST") && !Token.matches(request, visit.parameter(Token.FIELD));
            return forged ? Answer.staleForm() : own.get().answer(visit);
        }
        return actions.find(visit.path())
                .map(action -> action.answer(visit))
                .orElseGet(() -> Answer.notFound("There is no page at " + visit.path() + "."));
    }

    private void write(Answer answer, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer instanceof Answer.Shown shown) {
            show(shown, visit, request, response);
        } else if (answer instanceof Answer.Elsewhere elsewhere) {
            Notice.leave(request, elsewhere.notice());
            send(elsewhere.path(), request, response);
        } else if (answer instanceof Answer.Away away) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Location", away.address().toString());
        } else if (answer instanceof Answer.SignInFirst) {
            send("/login.jsp?os_destination=" + QueryText.encoded(visit.address()), request, response);
        } else if (answer instanceof Answer.SignedIn signedIn) {
            SignIn.enter(request, signedIn.username());
            send(signedIn.path(), request, response);
        } else {
            SignIn.leave(request);
            send("/login.jsp", request, response);
        }
    }

    private void show(Answer.Shown shown, Visit visit, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean dialog = shown.fragment() && isDialog(request);
        String html = dialog ? shell.fragment(shown, request) : shell.page(shown, visit, request);
        response.setStatus(shown.status());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", policy(shown.beyond()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        if (dialog) {
            response.setHeader(DIALOG, "true");
        }
        response.getWriter().write(html);
    }

    /** Browsers hold a form to the policy also when it is answered with another place to go to. */
    private static String policy(@Nullable URI beyond) {
        return beyond == null
                ? POLICY
                : POLICY.replace(FORMS, FORMS + " " + beyond.getScheme() + "://" + beyond.getAuthority());
    }

    /** A dialog's script cannot see where a redirection leads, so that it is told. */
    private static void send(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = request.getContextPath() + path;
        if (isDialog(request) && request.getMethod().equals("POST")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("X-Workbench-Location", address);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", address);
        }
    }

    private static boolean isDialog(HttpServletRequest request) {
        return request.getHeader(DIALOG) != null;
    }
}
