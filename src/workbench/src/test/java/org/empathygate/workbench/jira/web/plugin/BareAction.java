package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.web.action.JiraWebActionSupport;

/** Does not say how it may be asked for. */
public final class BareAction extends JiraWebActionSupport {}
