package org.empathygate.workbench.confluence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.page.HostPageBuilder;
import org.empathygate.workbench.web.page.Look;
import org.empathygate.workbench.web.page.Notice;
import org.empathygate.workbench.web.page.Token;
import org.empathygate.workbench.web.page.ViewMap;

/** Puts around a page what stands around every page: header, style sheets, scripts, and what just happened. */
final class Shell {

    private static final String STYLES = "/workbench/wiki.css";
    private static final String SCRIPT = "/workbench/wiki.js";
    private static final String GENERAL = "atl.general";

    private final ConfluenceHost confluence;
    private final WikiTemplates templates;
    private final WebResources resources;
    private final Look look;

    Shell(ConfluenceHost confluence, WikiTemplates templates, WebResources resources, Look look) {
        this.confluence = confluence;
        this.templates = templates;
        this.resources = resources;
        this.look = look;
    }

    String page(Answer.Shown shown, Visit visit, HttpServletRequest request) {
        var base = request.getContextPath();
        var view = ViewMap.of(shown.view());
        view.put("base", base);
        view.put("xsrf", Token.of(request));
        var body = templates.render(shown.template(), view);
        var ofPlugins = ofPlugins(shown, HostPageBuilder.wanted(request));
        var username = visit.username() == null ? "" : visit.username();
        var page = shown.page();
        return templates.render(
                "page",
                ViewMap.of(new ShellView(
                        base,
                        confluence.baseUrl().toString(),
                        shown.title(),
                        Token.of(request),
                        username,
                        username.isEmpty() ? "" : confluence.people().nameOf(username),
                        paths(base, Stream.concat(look.styleSheets().stream(), Stream.of(STYLES)), ofPlugins, ".css"),
                        paths(base, Stream.of(SCRIPT), ofPlugins, ".js"),
                        Notice.take(request),
                        page == null ? null : String.valueOf(page.id()),
                        page == null ? null : page.spaceKey(),
                        body)));
    }

    /** Those of the page's contexts, and what plugins asked for while it was made; each once. */
    private List<String> ofPlugins(Answer.Shown shown, HostPageBuilder.Wanted wanted) {
        var byContext = Stream.of(Stream.of(GENERAL), shown.contexts().stream(), wanted.contexts().stream())
                .flatMap(contexts -> contexts)
                .flatMap(context -> resources.pathsFor(context).stream());
        var byKey = wanted.modules().stream().flatMap(key -> resources.pathsOf(key).stream());
        return Stream.concat(byContext, byKey).distinct().toList();
    }

    private static List<String> paths(String base, Stream<String> own, List<String> ofPlugins, String ending) {
        return Stream.concat(own, ofPlugins.stream().filter(path -> path.endsWith(ending)))
                .map(path -> base + path)
                .toList();
    }
}
