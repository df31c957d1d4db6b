package org.empathygate.workbench.testplugin;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** Says that it was here; its inherited default is not said to be supported. */
public final class SayAction extends JiraWebActionSupport {

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return "success";
    }

    @SupportedMethods(RequestMethod.GET)
    public String doOther() {
        return "other";
    }
}
