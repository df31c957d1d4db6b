package org.empathygate.workbench.jira;

import com.opensymphony.workflow.loader.DescriptorFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The packages that this Jira exports to plugins. The workflow engine's come from its jar, and the factory from the declarations. */
final class JiraPackages {
    private static final String VERSION = "11.3.0";
    private static final List<String> JIRA = List.of(
            "",
            "bc.issue.search",
            "config",
            "event.issue",
            "event.issue.link",
            "event.type",
            "exception",
            "issue",
            "issue.changehistory",
            "issue.context",
            "issue.customfields",
            "issue.customfields.impl",
            "issue.customfields.manager",
            "issue.customfields.persistence",
            "issue.customfields.view",
            "issue.fields",
            "issue.fields.config",
            "issue.fields.layout.field",
            "issue.fields.rest",
            "issue.fields.rest.json",
            "issue.history",
            "issue.index",
            "issue.issuetype",
            "issue.link",
            "issue.priority",
            "issue.resolution",
            "issue.search",
            "issue.status",
            "issue.status.category",
            "jql.operand",
            "jql.query",
            "permission",
            "plugin.customfield",
            "plugin.jql.function",
            "plugin.workflow",
            "project",
            "search.issue.index.indexers",
            "security",
            "security.groups",
            "security.plugin",
            "security.request",
            "security.roles",
            "security.xsrf",
            "user",
            "user.util",
            "util",
            "web",
            "web.action",
            "web.bean",
            "workflow");
    private static final List<String> QUERY =
            List.of("com.atlassian.query", "com.atlassian.query.clause", "com.atlassian.query.operand");
    private static final List<String> WORKFLOW_ENGINE = List.of(
            "com.opensymphony.workflow",
            "com.opensymphony.workflow.config",
            DescriptorFactory.class.getPackageName(),
            "com.opensymphony.workflow.query",
            "com.opensymphony.workflow.spi",
            "com.opensymphony.workflow.util");

    /** Each with its version. */
    static Map<String, String> all() {
        var packages = new LinkedHashMap<String, String>();
        JIRA.forEach(name -> packages.put("com.atlassian.jira" + (name.isEmpty() ? "" : "." + name), VERSION));
        QUERY.forEach(name -> packages.put(name, VERSION));
        WORKFLOW_ENGINE.forEach(name -> packages.put(name, "2.7.0"));
        packages.put("com.opensymphony.module.propertyset", "1.3.0");
        return packages;
    }

    private JiraPackages() {}
}
