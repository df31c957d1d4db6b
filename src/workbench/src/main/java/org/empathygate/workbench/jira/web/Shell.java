package org.empathygate.workbench.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.page.HostPageBuilder;
import org.empathygate.workbench.web.page.Look;
import org.empathygate.workbench.web.page.Notice;
import org.empathygate.workbench.web.page.Token;
import org.empathygate.workbench.web.page.ViewMap;
import org.jspecify.annotations.Nullable;

/** Puts around a page what stands around every page: header, style sheets, scripts, and what just happened. */
final class Shell {

    private static final String SCRIPT = "/workbench/workbench.js";

    private final PageTemplates templates;
    private final WebResources resources;
    private final Access access;
    private final Navigation navigation;
    private final Look look;

    Shell(PageTemplates templates, WebResources resources, Access access, Navigation navigation, Look look) {
        this.templates = templates;
        this.resources = resources;
        this.access = access;
        this.navigation = navigation;
        this.look = look;
    }

    String page(Answer.Shown shown, Visit visit, HttpServletRequest request) {
        String base = request.getContextPath();
        String body = fragment(shown, request);
        List<String> ofPlugins = ofPlugins(shown, HostPageBuilder.wanted(request));
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
                        body)));
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
                .map(person -> visitor(person, visit))
                .orElse(null);
    }

    private ShellView.Visitor visitor(Person person, Visit visit) {
        return new ShellView.Visitor(
                person.username(),
                person.displayName(),
                Names.initials(person.displayName()),
                visit.locale().toLanguageTag(),
                access.administers(person),
                navigation.ofPerson(visit));
    }

    /** Those of the page's contexts, and what plugins asked for while it was made; each once. */
    private List<String> ofPlugins(Answer.Shown shown, HostPageBuilder.Wanted wanted) {
        Stream<String> byContext = Stream.of(
                        Stream.of(shown.here().context()), shown.webResources().stream(), wanted.contexts().stream())
                .flatMap(contexts -> contexts)
                .flatMap(context -> resources.pathsFor(context).stream());
        Stream<String> byKey = wanted.modules().stream().flatMap(key -> resources.pathsOf(key).stream());
        return Stream.concat(byContext, byKey).distinct().toList();
    }

    private static List<String> paths(String base, Stream<String> own, List<String> ofPlugins, String ending) {
        return Stream.concat(own, ofPlugins.stream().filter(path -> path.endsWith(ending)))
                .map(path -> base + path)
                .toList();
    }
}
