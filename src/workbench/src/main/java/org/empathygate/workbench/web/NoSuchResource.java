package org.empathygate.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers 404 in JSON where no REST application is mounted. */
final class NoSuchResource extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonError.of("No REST resource at " + request.getRequestURI()).send(response, HttpServletResponse.SC_NOT_FOUND);
    }
}
