package org.empathygate.workbench.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.web.WebResources;
import org.jspecify.annotations.Nullable;

/** Puts around a page what stands around every page: header, style sheets, scripts, and what just happened. */
final class Shell {

    private static final String SCRIPT = "/workbench/workbench.js";

    private final PageTemplates templates;
    private final WebResources resources;
    private final Access access;
    private final Look look;

    Shell(PageTemplates templates, WebResources resources, Access access, Look look) {
        this.templates = templates;
        this.resources = resources;
        this.access = access;
        this.look = look;
    }

    String page(Answer.Shown shown, Visit visit, HttpServletRequest request) {
        String base = request.getContextPath();
        List<String> ofPlugins = shown.webResources().stream()
                .flatMap(context -> resources.pathsFor(context).stream())
                .toList();
        return templates.page(
                "page",
                ViewMap.of(new ShellView(
                        "en",
                        base,
                        shown.title(),
                        shown.here(),
                        Token.of(request),
                        visitor(visit),
                        paths(base, look.styleSheets().stream(), ofPlugins, ".css"),
                        paths(base, Stream.of(SCRIPT), ofPlugins, ".js"),
                        Notice.take(request),
                        shown.issueKey(),
                        fragment(shown, request))));
    }

    /** The page by itself, for a dialog. */
    String fragment(Answer.Shown shown, HttpServletRequest request) {
        Map<String, Object> view = ViewMap.of(shown.view());
        view.put("base", request.getContextPath());
        view.put("xsrf", Token.of(request));
        return templates.page(shown.template(), view);
    }

    private ShellView.@Nullable Visitor visitor(Visit visit) {
        return Optional.ofNullable(visit.person())
                .map(person -> visitor(person, visit.locale().toLanguageTag()))
                .orElse(null);
    }

    private ShellView.Visitor visitor(Person person, String locale) {
        return new ShellView.Visitor(
                person.username(),
                person.displayName(),
                Names.initials(person.displayName()),
                locale,
                access.administers(person));
    }

    private static List<String> paths(String base, Stream<String> own, List<String> ofPlugins, String ending) {
        return Stream.concat(own, ofPlugins.stream().filter(path -> path.endsWith(ending)))
                .map(path -> base + path)
                .toList();
    }
}
