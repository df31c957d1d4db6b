package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.HashMap;
import java.util.Map;

/** A page of the administration, or of a project's settings when it is told which. */
@SupportedMethods({RequestMethod.GET, RequestMethod.POST})
public final class SettingsAction extends JiraWebActionSupport {

    private final Map<String, String> form = new HashMap<>();

    public void setProjectKey(String given) {
        form.put("projectKey", given);
    }

    public String getProjectKey() {
        return form.getOrDefault("projectKey", "");
    }

    public boolean isAdministrator() {
        return hasGlobalPermission(GlobalPermissionKey.ADMINISTER);
    }
}
