package org.empathygate.workbench.jira.web;

import java.util.List;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.WebSite;
import org.empathygate.workbench.web.page.Look;
import org.empathygate.workbench.web.page.StaticFiles;

/** The pages of the stand-in for Jira, at the addresses that Jira has for them. */
public final class JiraPages {

    private static final String WORKFLOWS = "/secure/admin/workflows/";
    private static final List<String> PATTERNS = List.of(
            "",
            "/browse/*",
            "/issues/*",
            "/projects/*",
            "/secure/*",
            ProjectSettingsPage.ADDRESS + "*",
            ConsentPage.ADDRESS,
            "/login.jsp",
            "/logout");

    private final JiraHost host;
    private final PluginModules modules;
    private final Consents consents;
    private final WebLinks links;
    private final FragmentContexts contexts;
    private final Navigation navigation;

    /**
     * Makes the pages of a Jira.
     *
     * @param modules what the plugins bring along; they have started already
     * @param consents which other products may act for whom
     */
    public JiraPages(JiraHost host, PluginModules modules, Consents consents) {
        this.host = host;
        this.modules = modules;
        this.consents = consents;
        this.links = new WebLinks(modules);
        this.contexts = new FragmentContexts(host.model(), host.views());
        this.navigation = new Navigation(links, contexts, host.model().access());
    }

    /** Puts the pages and the files they need on the site. */
    public void mount(WebSite site) {
        var templates = new PageTemplates(modules);
        var look = Look.found();
        var shell = new Shell(templates, new WebResources(modules), host.model().access(), navigation, look);
        var visits = new Visits(host.model().people(), host.authentication());
        var actions = new PluginActions(
                modules, new ActionHost(host, modules, templates, new PluginPages(host.model(), navigation)));
        var pages = new PagesServlet(routes(templates), actions, visits, shell);
        PATTERNS.forEach(pattern -> site.servlet(pattern, pages));
        links.reportUnshown();
        site.servlet("/workbench/*", StaticFiles.own());
        if (look.aui() != null) {
            site.servlet("/aui/*", StaticFiles.in(look.aui()));
        }
    }

    private Routes routes(PageTemplates templates) {
        var jira = host.model();
        var issueLinks = new IssueLinks(jira);
        var customFields = new CustomFieldParts(jira, host.customFields(), modules, templates);
        var panels = new WebPanels(modules, templates);
        var fragments = new IssueFragments(contexts, panels, links);
        var screen = new IssueScreen(jira, host.transitions(), host.views(), customFields, fragments, issueLinks);
        var issue = new IssuePage(jira, screen);
        var transition = new TransitionScreen(jira, host.transitions(), issueLinks);
        var forms = new IssueForms(jira, host.transitions(), host.changes(), host.views(), customFields);
        var routes = new Routes();
        signIn(routes);
        find(routes, panels);
        actions(routes, new IssueActions(jira, host.changes(), issue));
        administer(routes, templates);
        return routes.get("/browse/*", issue::show)
                .get("/secure/WorkflowUIDispatcher.jspa", transition::form)
                .post("/secure/WorkflowUIDispatcher.jspa", transition::submit)
                .get("/secure/CreateIssue!default.jspa", forms::createForm)
                .post("/secure/CreateIssue.jspa", forms::create)
                .get("/secure/EditIssue!default.jspa", forms::editForm)
                .post("/secure/EditIssue.jspa", forms::edit);
    }

    private void signIn(Routes routes) {
        var signIn = new SignInPages(host.model());
        var consent = new ConsentPage(consents);
        routes.get("/login.jsp", signIn::form)
                .post("/login.jsp", signIn::enter)
                .post("/logout", signIn::leave)
                .get(ConsentPage.ADDRESS, consent::ask)
                .post(ConsentPage.ADDRESS, consent::decide);
    }

    private void find(Routes routes, WebPanels panels) {
        var search = host.search();
        var figures = new ProjectFigures(host.model(), search);
        var projects = new ProjectsPage(host.model(), figures);
        var project = new ProjectPage(host.model(), figures, navigation, contexts, panels);
        var settings = new ProjectSettingsPage(host.model(), navigation);
        var navigator = new Navigator(host.model(), search);
        routes.get("/", projects::show)
                .get("/secure/BrowseProjects.jspa", projects::show)
                .get("/projects/*", project::show)
                .get(ProjectSettingsPage.ADDRESS + "*", settings::show)
                .get("/issues/", navigator::issues)
                .get("/secure/QuickSearch.jspa", navigator::quick);
    }

    private static void actions(Routes routes, IssueActions actions) {
        routes.post("/secure/AddComment.jspa", actions::comment)
                .post("/secure/LinkJiraIssue.jspa", actions::link)
                .post("/secure/DeleteLink.jspa", actions::unlink)
                .post("/secure/AddWebLink.jspa", actions::linkPage)
                .post("/secure/DeleteRemoteIssueLink.jspa", actions::unlinkPage);
    }

    private void administer(Routes routes, PageTemplates templates) {
        var ofPlugins = new ValidatorModules(modules, templates);
        var workflows = new WorkflowPages(host.model(), host.library(), ofPlugins);
        var validators = new ValidatorPages(host.library(), ofPlugins);
        var imports = new ImportPage(host.imports());
        var administration = new AdministrationPage(navigation);
        routes.get(AdministrationPage.ADDRESS, administrators(administration::show))
                .get(WORKFLOWS + "ListWorkflows.jspa", administrators(workflows::list))
                .get(WORKFLOWS + "ViewWorkflow.jspa", administrators(workflows::show))
                .get(WORKFLOWS + "AddValidator!default.jspa", administrators(validators::choose))
                .get(WORKFLOWS + "AddValidator.jspa", administrators(validators::input))
                .post(WORKFLOWS + "AddValidator.jspa", administrators(validators::add))
                .get(WORKFLOWS + "EditValidator.jspa", administrators(validators::edit))
                .post(WORKFLOWS + "EditValidator.jspa", administrators(validators::save))
                .post(WORKFLOWS + "RemoveValidator.jspa", administrators(validators::remove))
                .get(WORKFLOWS + "ImportWorkflow.jspa", administrators(imports::form))
                .post(WORKFLOWS + "ImportWorkflow.jspa", administrators(imports::submit));
    }

    private Page administrators(Page page) {
        return new AdministratorsOnly(host.model().access(), page);
    }
}
