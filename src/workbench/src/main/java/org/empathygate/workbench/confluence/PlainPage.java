package org.empathygate.workbench.confluence;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says what this is. */
final class PlainPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="UTF-8"><title>Confluence (workbench)</title></head>
            <body>
            <h1>Confluence, in the workbench</h1>
            <p>This stands in for Confluence: the plugin is installed and started here, from the same jar as in Jira.
            There are no wiki pages yet.</p>
            </body>
            </html>
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(PAGE);
    }
}
