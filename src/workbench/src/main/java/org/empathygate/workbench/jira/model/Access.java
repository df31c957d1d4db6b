package org.empathygate.workbench.jira.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may see and do what. A null person is somebody who has not signed in. */
public final class Access {
    /** Everybody in this group administers Jira, and the system. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Everybody in this group may use Jira. */
    public static final String USERS = "jira-users";

    private static final String IN_GROUP = "in (select group_name from jira_group_member where person_key = :person)";

    private final JdbcClient jdbc;

    Access(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a person may see. */
    public record Sight(Set<Long> projectIds, Set<Long> securityLevelIds) {
        public Sight {
            projectIds = Set.copyOf(projectIds);
            securityLevelIds = Set.copyOf(securityLevelIds);
        }

        public boolean sees(JiraIssue issue) {
            return projectIds.contains(issue.projectId())
                    && issue.securityLevelId().map(securityLevelIds::contains).orElse(true);
        }
    }

    public boolean administers(@Nullable Person person) {
        return person != null
                && jdbc.sql("select count(*) from jira_group_member where person_key = ? and group_name = ?")
                                .params(person.key(), ADMINISTRATORS)
                                .query(Long.class)
                                .single()
                        > 0;
    }

    public boolean may(@Nullable Person person, Permission permission, long projectId) {
        return jdbc.sql("select count(*) from jira_permission_grant g where g.project_id = :project"
                                + " and g.permission = :permission and " + holds("g", ":project"))
                        .param("project", projectId)
                        .param("permission", permission.name())
                        .param("person", keyOf(person))
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The same, for an issue: nobody may do anything with an issue which they do not see. */
    public boolean may(@Nullable Person person, Permission permission, JiraIssue issue) {
        return may(person, permission, issue.projectId())
                && (permission == Permission.BROWSE_PROJECTS
                        || may(person, Permission.BROWSE_PROJECTS, issue.projectId()))
                && isInLevel(person, issue);
    }

    public boolean sees(@Nullable Person person, JiraIssue issue) {
        return may(person, Permission.BROWSE_PROJECTS, issue);
    }

    public Sight sight(@Nullable Person person) {
        List<Long> projects = jdbc.sql("select distinct g.project_id from jira_permission_grant g where g.permission ="
                        + " :permission and " + holds("g", "g.project_id"))
                .param("permission", Permission.BROWSE_PROJECTS.name())
                .param("person", keyOf(person))
                .query(Long.class)
                .list();
        List<Long> levels = jdbc.sql("select distinct m.level_id from jira_security_member m"
                        + " join jira_security_level l on l.id = m.level_id where " + holds("m", "l.project_id"))
                .param("person", keyOf(person))
                .query(Long.class)
                .list();
        return new Sight(new HashSet<>(projects), new HashSet<>(levels));
    }

    /** Whether the person is in the role of the project, alone or through a group. */
    public boolean isInRole(@Nullable Person person, long roleId, long projectId) {
        return jdbc.sql("select count(*) from jira_role_actor a where a.role_id = :role and a.project_id = :project"
                                + " and (" + names("a") + ")")
                        .param("role", roleId)
                        .param("project", projectId)
                        .param("person", keyOf(person))
                        .query(Long.class)
                        .single()
                > 0;
    }

    private boolean isInLevel(@Nullable Person person, JiraIssue issue) {
        Optional<Long> level = issue.securityLevelId();
        return level.isEmpty()
                || jdbc.sql("select count(*) from jira_security_member m where m.level_id = :level and "
                                        + holds("m", ":project"))
                                .param("level", level.get())
                                .param("project", issue.projectId())
                                .param("person", keyOf(person))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** SQL: the holder named in the row is, or contains, the person, in the project at hand. */
    private static String holds(String row, String project) {
        return "(" + row + ".holder_kind = 'ANYONE' or " + names(row) + " or (" + row
                + ".holder_kind = 'ROLE' and exists ("
                + "select 1 from jira_role_actor a join jira_project_role r on r.id = a.role_id where r.name = " + row
                + ".holder and a.project_id = " + project + " and (" + names("a") + "))))";
    }

    private static String names(String row) {
        return "(" + row + ".holder_kind = 'PERSON' and " + row + ".holder = :person) or (" + row
                + ".holder_kind = 'GROUP' and " + row + ".holder " + IN_GROUP + ")";
    }

    private static String keyOf(@Nullable Person person) {
        return person == null ? "" : person.key();
    }
}
