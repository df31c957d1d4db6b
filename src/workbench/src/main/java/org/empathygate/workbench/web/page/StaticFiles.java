package org.empathygate.workbench.web.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Serves style sheets, scripts, fonts and images, from the workbench itself or from a folder; nothing above it. */
public final class StaticFiles extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=UTF-8",
            "js", "text/javascript; charset=UTF-8",
            "svg", "image/svg+xml",
            "woff", "font/woff",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject",
            "png", "image/png");

    private final transient Source source;

    private StaticFiles(Source source) {
        this.source = source;
    }

    private interface Source {

        @Nullable
        InputStream open(String name) throws IOException;
    }

    /** The workbench's own files. */
    public static StaticFiles own() {
        return new StaticFiles(name -> StaticFiles.class.getResourceAsStream("static/" + name));
    }

    /** The files of a folder. */
    public static StaticFiles in(Path folder) {
        Path root = folder.toAbsolutePath().normalize();
        return new StaticFiles(name -> {
            Path file = root.resolve(name).normalize();
            return file.startsWith(root) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        String name = path == null ? "" : path.substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null || name.contains("..")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try (InputStream file = source.open(name)) {
            if (file == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", "private, max-age=300");
            response.setHeader("X-Content-Type-Options", "nosniff");
            file.transferTo(response.getOutputStream());
        }
    }
}
