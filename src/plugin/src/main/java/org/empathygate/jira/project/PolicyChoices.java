package org.empathygate.jira.project;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.List;
import java.util.function.Supplier;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.jira.issue.HostBoundary;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names that Jira has and a policy can name. Where they cannot be read, none are offered and the page stays of use. */
public final class PolicyChoices {

    private static final Logger LOG = LoggerFactory.getLogger(PolicyChoices.class);

    private final ProjectManager projects;
    private final IssueLinkTypeManager linkTypes;
    private final ProjectRoleManager roles;

    public PolicyChoices(ProjectManager projects, IssueLinkTypeManager linkTypes, ProjectRoleManager roles) {
        this.projects = projects;
        this.linkTypes = linkTypes;
        this.roles = roles;
    }

    /** Whether Jira has this project. */
    boolean hasProject(ProjectKey project) {
        return HostBoundary.find("project " + project.value(), () -> projects.getProjectObjByKey(project.value()))
                .isPresent();
    }

    /** Empty for a field that is filled in freely. */
    List<String> of(PolicyField.Kind kind, ProjectKey project) {
        return switch (kind) {
            case TIERS, ISSUE_TYPES -> issueTypes(project);
            case LINK_TYPES ->
                named(
                        "link types",
                        () -> linkTypes.getIssueLinkTypes().stream()
                                .map(IssueLinkType::getName)
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList());
            case ROLES ->
                named(
                        "project roles",
                        () -> roles.getProjectRoles().stream()
                                .map(ProjectRole::getName)
                                .sorted(String.CASE_INSENSITIVE_ORDER)
                                .toList());
            case TIER, FLAG, NUMBER, LINES -> List.of();
        };
    }

    private List<String> issueTypes(ProjectKey project) {
        return named(
                "issue types",
                () -> projects.getProjectObjByKey(project.value()).getIssueTypes().stream()
                        .map(IssueType::getName)
                        .distinct()
                        .toList());
    }

    private static List<String> named(String what, Supplier<List<String>> call) {
        try {
            return HostBoundary.read(what, call);
        } catch (UnreadableException unreadable) {
            LOG.warn("The policy page offers no {}", what, unreadable);
            return List.of();
        }
    }
}
