package org.empathygate.jira.issue;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.policy.BrokenReference;
import org.empathygate.core.policy.Names;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyReferences;

/** Looks up in Jira what a policy names. All of it Jira keeps in memory. */
public final class JiraReferences implements PolicyReferences {

    private final IssueLinkTypeManager linkTypes;
    private final ProjectRoleManager roles;
    private final GroupManager groups;
    private final People people;

    public JiraReferences(
            IssueLinkTypeManager linkTypes, ProjectRoleManager roles, GroupManager groups, People people) {
        this.linkTypes = linkTypes;
        this.roles = roles;
        this.groups = groups;
        this.people = people;
    }

    @Override
    public List<BrokenReference> brokenIn(Policy policy) {
        return HostBoundary.read("what the policy names", () -> {
            List<BrokenReference> broken = new ArrayList<>();
            var approvers = policy.approvers();
            unknown("evidenceLinkTypes", policy.evidence().linkTypes(), this::isLinkType)
                    .forEach(broken::add);
            unknown("contradictingLinkTypes", policy.evidence().contradictingLinkTypes(), this::isLinkType)
                    .forEach(broken::add);
            unknown("approverRoles", approvers.roles(), this::isRole).forEach(broken::add);
            unknown("approverGroups", approvers.groups(), groups::groupExists).forEach(broken::add);
            unknown("approverUsers", approvers.users(), this::isPerson).forEach(broken::add);
            var backup = policy.escalation().backup();
            unknown("backupRoles", backup.roles(), this::isRole).forEach(broken::add);
            unknown("backupGroups", backup.groups(), groups::groupExists).forEach(broken::add);
            unknown("backupUsers", backup.users(), this::isPerson).forEach(broken::add);
            unknown("breakGlassGroups", policy.breakGlass().groups(), groups::groupExists)
                    .forEach(broken::add);
            return broken;
        });
    }

    private static Stream<BrokenReference> unknown(String field, Names names, Predicate<String> known) {
        return names.all().stream().filter(known.negate()).map(name -> new BrokenReference(field, name));
    }

    private boolean isLinkType(String name) {
        return linkTypes.getIssueLinkTypes().stream()
                .map(IssueLinkType::getName)
                .anyMatch(name::equalsIgnoreCase);
    }

    private boolean isRole(String name) {
        return Optional.ofNullable(roles.getProjectRole(name)).isPresent();
    }

    private boolean isPerson(String userKey) {
        return people.user(new PersonId(userKey)).isPresent();
    }
}
