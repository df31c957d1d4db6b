package org.empathygate.workbench.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Serves the files of {@link WebResources}, as they are in the plugin's jar. */
public final class WebResourceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif");

    private final transient WebResources resources;

    public WebResourceServlet(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = request.getPathInfo();
        var file = Optional.ofNullable(path).flatMap(below -> resources.file(below.substring(1)));
        if (path == null || file.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(typeOf(path));
        response.setHeader("Cache-Control", "no-cache");
        try (var content = file.get().openStream()) {
            content.transferTo(response.getOutputStream());
        }
    }

    private static String typeOf(String path) {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
