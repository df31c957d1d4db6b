package org.empathygate.workbench.jira.web;

import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.WebSite;

/** The pages of the stand-in for Jira, at the addresses that Jira has for them. */
public final class JiraPages {

    private static final String WORKFLOWS = "/secure/admin/workflows/";

    private final JiraHost host;
    private final PluginModules modules;

    /**
     * Makes the pages of a Jira.
     *
     * @param modules what the plugins bring along; they have started already
     */
    public JiraPages(JiraHost host, PluginModules modules) {
        this.host = host;
        this.modules = modules;
    }

    /** Puts the pages and the files they need on the site. */
    public void mount(WebSite site) {
        var templates = new PageTemplates(modules);
        var look = Look.found();
        var shell = new Shell(templates, new WebResources(modules), host.model().access(), look);
        var visits = new Visits(host.model().people(), host.authentication());
        var pages = new PagesServlet(routes(templates), visits, shell);
        for (String pattern : new String[] {"", "/browse/*", "/issues/*", "/secure/*", "/login.jsp", "/logout"}) {
            site.servlet(pattern, pages);
        }
        site.servlet("/workbench/*", StaticFiles.own());
        if (look.aui() != null) {
            site.servlet("/aui/*", StaticFiles.in(look.aui()));
        }
    }

    private Routes routes(PageTemplates templates) {
        var jira = host.model();
        var links = new IssueLinks(jira);
        var customFields = new CustomFieldParts(jira, host.customFields(), modules, templates);
        var panels = new WebPanels(modules, templates);
        var screen = new IssueScreen(jira, host.transitions(), host.views(), customFields, panels, links);
        var issue = new IssuePage(jira, screen);
        var transition = new TransitionScreen(jira, host.transitions(), links);
        var forms = new IssueForms(jira, host.transitions(), host.changes(), host.views(), customFields);
        var routes = new Routes();
        signIn(routes);
        find(routes);
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
        routes.get("/login.jsp", signIn::form).post("/login.jsp", signIn::enter).post("/logout", signIn::leave);
    }

    private void find(Routes routes) {
        var search = host.search();
        var projects = new ProjectsPage(host.model(), search);
        var navigator = new Navigator(host.model(), search);
        routes.get("/", projects::show)
                .get("/secure/BrowseProjects.jspa", projects::show)
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
        routes.get(WORKFLOWS + "ListWorkflows.jspa", administrators(workflows::list))
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
