package org.empathygate.jira.project;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code /secure/EmpathyPolicy.jspa?projectKey=SHOP}: what a project asks for, for its administrators. It shows; its script
 * changes, through REST. A project that is not there and one that the visitor does not administer are answered alike.
 */
public final class EmpathyPolicyPage extends JiraWebActionSupport {

    private static final Logger LOG = LoggerFactory.getLogger(EmpathyPolicyPage.class);

    private static final String RESOURCES = "org.empathygate.plugin:empathy-gate-policy-resources";
    private static final String NOT_ALLOWED = "securitybreach";

    private final PolicyPages pages;
    private final Permissions permissions;
    private final CurrentPerson current;
    private final PageBuilderService resources;

    /** What the request named and what is shown: the host makes an action for each request and hands values to it one by one. */
    private final Map<String, String> given = new ConcurrentHashMap<>();

    private final Map<String, Object> page = new ConcurrentHashMap<>();

    public EmpathyPolicyPage(
            PolicyPages pages, Permissions permissions, CurrentPerson current, PageBuilderService resources) {
        this.pages = pages;
        this.permissions = permissions;
        this.current = current;
        this.resources = resources;
    }

    public void setProjectKey(String projectKey) {
        given.put("projectKey", projectKey);
    }

    public Map<String, Object> getPage() {
        return page;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        try {
            Optional<ProjectKey> project = administered();
            if (project.isEmpty()) {
                return NOT_ALLOWED;
            }
            page.putAll(
                    HostBoundary.read("the policy page of " + project.get().value(), () -> pages.of(project.get())));
            resources.assembler().resources().requireWebResource(RESOURCES);
            return "success";
        } catch (UnreadableException unreadable) {
            LOG.error("The policy page could not be filled", unreadable);
            page.putAll(pages.unreadable());
            return "error";
        }
    }

    private Optional<ProjectKey> administered() {
        return Optional.ofNullable(given.get("projectKey"))
                .filter(key -> !key.isBlank())
                .map(ProjectKey::new)
                .filter(key -> permissions.mayAdminister(current.find().orElse(null), key))
                .filter(pages::isThere);
    }
}
