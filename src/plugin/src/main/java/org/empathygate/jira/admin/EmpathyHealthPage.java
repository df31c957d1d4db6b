package org.empathygate.jira.admin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;

/** {@code /secure/admin/EmpathyHealth.jspa}: how the plugin is, for system administrators. */
public final class EmpathyHealthPage extends JiraWebActionSupport {

    private static final String RESOURCES = "org.empathygate.plugin:empathy-gate-health-resources";

    private final HealthPages pages;
    private final Permissions permissions;
    private final CurrentPerson current;
    private final PageBuilderService resources;

    private final Map<String, Object> page = new ConcurrentHashMap<>();

    public EmpathyHealthPage(
            HealthPages pages, Permissions permissions, CurrentPerson current, PageBuilderService resources) {
        this.pages = pages;
        this.permissions = permissions;
        this.current = current;
        this.resources = resources;
    }

    public Map<String, Object> getPage() {
        return page;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        if (!permissions.maySystemAdminister(current.find().orElse(null))) {
            return "securitybreach";
        }
        page.putAll(pages.all());
        resources.assembler().resources().requireWebResource(RESOURCES);
        return "success";
    }
}
