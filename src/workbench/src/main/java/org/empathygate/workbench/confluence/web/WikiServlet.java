package org.empathygate.workbench.confluence.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.web.SignIn;
import org.empathygate.workbench.web.page.Notice;
import org.empathygate.workbench.web.page.QueryText;
import org.empathygate.workbench.web.page.Token;

/**
 * Serves the pages: finds the one that is asked for, lets only forms through that carry the visitor's own token, and writes what it
 * answers. Every page says that it runs no script but the workbench's and the plugins'; styles may stand in it, as on Confluence.
 */
final class WikiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: https:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    private final transient ConfluenceHost confluence;
    private final transient Routes routes;
    private final transient Shell shell;

    WikiServlet(ConfluenceHost confluence, Routes routes, Shell shell) {
        this.confluence = confluence;
        this.routes = routes;
        this.shell = shell;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        confluence.request().enter(request);
        try {
            var began = System.nanoTime();
            var visit = visit(request);
            write(answer(visit, request), visit, began, request, response);
        } finally {
            confluence.request().leave();
        }
    }

    private Visit visit(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return new Visit(
                request.getRequestURI().substring(request.getContextPath().length()),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                parameters,
                confluence.people().username());
    }

    private Answer answer(Visit visit, HttpServletRequest request) {
        var page = routes.find(request.getMethod(), visit.path());
        if (page.isEmpty()) {
            return Answer.notFound("There is no page at " + visit.path() + ".");
        }
        var forged = request.getMethod().equals("POST") && !Token.matches(request, visit.parameter(Token.FIELD));
        return forged ? Answer.staleForm() : page.get().answer(visit);
    }

    private void write(Answer answer, Visit visit, long began, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer instanceof Answer.Shown shown) {
            response.setStatus(shown.status());
            var page = shell.page(shown, visit, request);
            response.setHeader("Server-Timing", timing(began));
            send(response, "text/html", page);
        } else if (answer instanceof Answer.Document document) {
            if (document.fileName() != null) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + document.fileName() + "\"");
            }
            send(response, document.contentType(), document.text());
        } else if (answer instanceof Answer.Elsewhere elsewhere) {
            Notice.leave(request, elsewhere.notice());
            redirect(elsewhere.path(), request, response);
        } else if (answer instanceof Answer.SignInFirst) {
            redirect("/login.action?os_destination=" + QueryText.encoded(visit.address()), request, response);
        } else if (answer instanceof Answer.SignedIn signedIn) {
            SignIn.enter(request, signedIn.username());
            redirect(signedIn.path(), request, response);
        } else {
            SignIn.leave(request);
            redirect("/", request, response);
        }
    }

    private static void send(HttpServletResponse response, String contentType, String text) throws IOException {
        response.setContentType(contentType);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.getWriter().write(text);
    }

    /** How long the page held its thread until it was made, without what it waited for a thread before. */
    private static String timing(long began) {
        return String.format(Locale.ROOT, "page;dur=%.1f", (System.nanoTime() - began) / 1e6);
    }

    private static void redirect(String path, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + path);
    }
}
