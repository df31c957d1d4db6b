package org.empathygate.workbench.jira.demo;

import java.util.List;
import java.util.Set;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.Holder;
import org.empathygate.workbench.jira.model.IssueType;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;
import org.empathygate.workbench.jira.model.Project;
import org.empathygate.workbench.jira.workflow.WorkflowImport;

/**
 * Makes projects in which everybody who uses Jira may read, and developers may work; the project's administrators, and
 * Jira's, may do the rest.
 */
public final class StandardProject implements WorkflowImport.ProjectTemplate {
    static final String ADMINISTRATORS_ROLE = "Administrators";
    static final String DEVELOPERS_ROLE = "Developers";
    static final String PRODUCT_OWNERS_ROLE = "Product Owners";

    private static final String LEAD = "admin";
    private static final Set<Permission> FOR_ADMINISTRATORS = Set.of(
            Permission.ADMINISTER_PROJECTS,
            Permission.DELETE_ISSUES,
            Permission.MODIFY_REPORTER,
            Permission.SET_ISSUE_SECURITY);

    private final JiraModel jira;

    public StandardProject(JiraModel jira) {
        this.jira = jira;
    }

    /** A project with every issue type there is. */
    @Override
    public Project create(String key, String name, String workflow) {
        return create(key, name, workflow, jira.constants().types());
    }

    Project create(String key, String name, String workflow, List<IssueType> types) {
        Project project = jira.projects().add(key, name, LEAD, workflow, types);
        for (Permission permission : Permission.values()) {
            grant(project, permission);
        }
        actor(project, ADMINISTRATORS_ROLE, Holder.group(Access.ADMINISTRATORS));
        actor(project, DEVELOPERS_ROLE, Holder.group("jira-developers"));
        actor(project, PRODUCT_OWNERS_ROLE, Holder.person("priya"));
        return project;
    }

    private void grant(Project project, Permission permission) {
        if (permission == Permission.BROWSE_PROJECTS || permission == Permission.ADD_COMMENTS) {
            jira.projects().grant(project.id(), permission, Holder.group(Access.USERS));
            return;
        }
        jira.projects().grant(project.id(), permission, Holder.role(ADMINISTRATORS_ROLE));
        if (!FOR_ADMINISTRATORS.contains(permission)) {
            jira.projects().grant(project.id(), permission, Holder.role(DEVELOPERS_ROLE));
            jira.projects().grant(project.id(), permission, Holder.role(PRODUCT_OWNERS_ROLE));
        }
    }

    private void actor(Project project, String role, Holder actor) {
        jira.projects().roleNamed(role).ifPresent(known -> jira.projects().addActor(project.id(), known.id(), actor));
    }
}
