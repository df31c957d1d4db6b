package org.empathygate.workbench.confluence.web;

import java.util.List;
import org.empathygate.workbench.confluence.host.ConfluenceHost;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.WebSite;
import org.empathygate.workbench.web.page.Look;
import org.empathygate.workbench.web.page.StaticFiles;

/** The pages of the stand-in for Confluence, at the addresses that Confluence has for them. */
public final class ConfluencePages {

    private static final List<String> PATTERNS = List.of(
            "",
            "/dashboard.action",
            "/display/*",
            "/pages/*",
            "/spaces/*",
            "/exportword",
            "/plugins/servlet/mobile",
            "/login.action",
            "/dologin.action",
            "/logout.action");

    private final ConfluenceHost confluence;
    private final PluginModules modules;

    /** Makes the pages of a Confluence whose plugins have started. */
    public ConfluencePages(ConfluenceHost confluence, PluginModules modules) {
        this.confluence = confluence;
        this.modules = modules;
    }

    /** Puts the pages and the files they need on the site. */
    public void mount(WebSite site) {
        var look = Look.found();
        var templates = new WikiTemplates(modules);
        var shell = new Shell(confluence, templates, new WebResources(modules), look);
        var pages = new WikiServlet(confluence, routes(templates), shell);
        PATTERNS.forEach(pattern -> site.servlet(pattern, pages));
        site.servlet("/workbench/*", StaticFiles.own());
        if (look.aui() != null) {
            site.servlet("/aui/*", StaticFiles.in(look.aui()));
        }
    }

    private Routes routes(WikiTemplates templates) {
        var found = new FoundPages(confluence);
        var reading = new ReadingPages(confluence, found);
        var exports = new ExportPages(confluence, found, templates);
        var past = new PastPages(confluence, found);
        var signIn = new SignInPages(confluence);
        var routes = new Routes()
                .get("/", reading::dashboard)
                .get("/dashboard.action", reading::dashboard)
                .get("/display/*", reading::display)
                .get("/pages/viewpage.action", reading::view)
                .get("/plugins/servlet/mobile", reading::mobile)
                .get("/pages/viewpreviousversions.action", past::list)
                .get("/pages/diffpagesbyversion.action", past::difference)
                .get("/spaces/flyingpdf/pdfpageexport.action", exports::pdf)
                .get("/exportword", exports::word)
                .get("/pages/exporthtml.action", exports::html)
                .get("/pages/notification.action", exports::mail)
                .get("/spaces/createrssfeed.action", exports::feed)
                .get("/login.action", signIn::form)
                .post("/dologin.action", signIn::enter)
                .post("/logout.action", signIn::leave);
        return writing(routes, found);
    }

    private Routes writing(Routes routes, FoundPages found) {
        var editor = new EditorPages(confluence, found);
        var browser = new MacroBrowser(confluence, editor);
        return routes.get("/pages/createpage.action", editor::empty)
                .get("/pages/editpage.action", editor::edit)
                .post("/pages/doeditpage.action", editor::submit)
                .post("/pages/macrobrowser.action", browser::open);
    }
}
