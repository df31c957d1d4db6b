package org.empathygate.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.page.LinkCheck;

/** Shows a link beside a project to those who administer it. Where that cannot be found out, the link is not shown. */
public final class AdministersProject implements Condition {

    private final Permissions permissions;
    private final CurrentPerson current;

    public AdministersProject(Permissions permissions, CurrentPerson current) {
        this.permissions = permissions;
        this.current = current;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return LinkCheck.isShown(() -> context.get("project") instanceof Project project && administers(project));
    }

    private boolean administers(Project project) {
        ProjectKey key = HostBoundary.read("the key of a project", () -> new ProjectKey(project.getKey()));
        return permissions.mayAdminister(current.find().orElse(null), key);
    }
}
