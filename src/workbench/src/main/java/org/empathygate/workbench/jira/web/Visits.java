package org.empathygate.workbench.jira.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.People;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Reads requests. */
final class Visits {

    /** Jetty's own way to allow uploads to a servlet that no annotation or descriptor declares. */
    private static final String JETTY_MULTIPART = "org.eclipse.jetty.multipartConfig";

    private static final long LONGEST_FILE = 1_000_000L;
    private static final MultipartConfigElement UPLOADS =
            new MultipartConfigElement(null, LONGEST_FILE, LONGEST_FILE + 10_000L, (int) LONGEST_FILE);

    private final People people;
    private final JiraAuthenticationContext authentication;

    Visits(People people, JiraAuthenticationContext authentication) {
        this.people = people;
        this.authentication = authentication;
    }

    Visit from(HttpServletRequest request) throws ServletException, IOException {
        request.setAttribute(JETTY_MULTIPART, UPLOADS);
        @Nullable
        Person person = Optional.ofNullable(request.getRemoteUser())
                .flatMap(people::findByUsername)
                .orElse(null);
        return new Visit(
                request.getRequestURI().substring(request.getContextPath().length()),
                Optional.ofNullable(request.getQueryString()).orElse(""),
                parameters(request),
                person,
                authentication.getLocale(),
                file(request));
    }

    private static Map<String, List<String>> parameters(HttpServletRequest request) {
        var parameters = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> parameters.put(name, List.of(values)));
        return parameters;
    }

    private static Visit.@Nullable Upload file(HttpServletRequest request) throws ServletException, IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/form-data")) {
            return null;
        }
        for (Part part : request.getParts()) {
            String name = part.getSubmittedFileName();
            if (name != null && !name.isBlank()) {
                return new Visit.Upload(name, new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return null;
    }
}
