package org.empathygate.workbench.jira.model;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Projects, their issue types and roles, and what each allows to whom. */
public final class Projects {
    private static final String SELECT = "select id, project_key, name, lead_key, workflow from jira_project ";
    private static final RowMapper<Project> PROJECT = (row, number) -> new Project(
            row.getLong("id"),
            row.getString("project_key"),
            row.getString("name"),
            row.getString("lead_key"),
            row.getString("workflow"));
    private static final RowMapper<Holder> HOLDER =
            (row, number) -> new Holder(Holder.Kind.valueOf(row.getString("holder_kind")), row.getString("holder"));
    private static final RowMapper<ProjectRole> ROLE =
            (row, number) -> new ProjectRole(row.getLong("id"), row.getString("name"), row.getString("description"));

    private final JdbcClient jdbc;

    /** How long another node may not notice that a project has got another workflow; Jira's nodes tell each other as soon. */
    private static final long KEPT_FOR_NANOS = Duration.ofSeconds(1).toNanos();

    /** Projects hardly ever change once they are there, and every step asks for one: as Jira does, they are kept in memory. */
    private final Map<Long, Kept> known = new ConcurrentHashMap<>();

    private record Kept(Project project, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < KEPT_FOR_NANOS;
        }
    }

    Projects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds a project that nobody may do anything in yet. */
    public Project add(String key, String name, String leadKey, String workflow, List<IssueType> types) {
        long id =
                Identity.insert(jdbc.sql("insert into jira_project (project_key, name, lead_key, workflow, last_number)"
                                + " values (?, ?, ?, ?, 0)")
                        .params(key, name, leadKey, workflow));
        for (int i = 0; i < types.size(); i++) {
            jdbc.sql("insert into jira_project_issue_type (project_id, type_id, sequence) values (?, ?, ?)")
                    .params(id, types.get(i).id(), i)
                    .update();
        }
        return new Project(id, key, name, leadKey, workflow);
    }

    public List<Project> all() {
        return jdbc.sql(SELECT + "order by project_key").query(PROJECT).list();
    }

    public Optional<Project> find(long id) {
        return Optional.ofNullable(known.get(id))
                .filter(Kept::isFresh)
                .map(Kept::project)
                .or(() -> read(id));
    }

    private Optional<Project> read(long id) {
        Optional<Project> project =
                jdbc.sql(SELECT + "where id = ?").param(id).query(PROJECT).optional();
        project.ifPresent(found -> known.put(id, new Kept(found, System.nanoTime())));
        return project;
    }

    /** Case does not matter in keys. */
    public Optional<Project> findByKey(String key) {
        return jdbc.sql(SELECT + "where project_key = ?")
                .param(key.toUpperCase(Locale.ROOT))
                .query(PROJECT)
                .optional();
    }

    public List<Project> using(String workflow) {
        return jdbc.sql(SELECT + "where workflow = ? order by project_key")
                .param(workflow)
                .query(PROJECT)
                .list();
    }

    /** Gives the project another workflow; its issues' workflow entries are the caller's to place. */
    public void setWorkflow(long projectId, String workflow) {
        jdbc.sql("update jira_project set workflow = ? where id = ?")
                .params(workflow, projectId)
                .update();
        known.remove(projectId);
    }

    /** The ids of the types that the project's issues may have, in the project's order. */
    public List<String> typeIds(long projectId) {
        return jdbc.sql("select type_id from jira_project_issue_type where project_id = ? order by sequence")
                .param(projectId)
                .query(String.class)
                .list();
    }

    /** Takes the next issue number; nobody else gets the same one, even if this transaction is rolled back or waits. */
    long nextNumber(long projectId) {
        jdbc.sql("update jira_project set last_number = last_number + 1 where id = ?")
                .param(projectId)
                .update();
        return jdbc.sql("select last_number from jira_project where id = ?")
                .param(projectId)
                .query(Long.class)
                .single();
    }

    public void grant(long projectId, Permission permission, Holder holder) {
        jdbc.sql("insert into jira_permission_grant (project_id, permission, holder_kind, holder) values (?, ?, ?, ?)")
                .params(projectId, permission.name(), holder.kind().name(), holder.name())
                .update();
    }

    /** Takes back every grant of the permission in the project. */
    public void revokeAll(long projectId, Permission permission) {
        jdbc.sql("delete from jira_permission_grant where project_id = ? and permission = ?")
                .params(projectId, permission.name())
                .update();
    }

    public List<Holder> granted(long projectId, Permission permission) {
        return jdbc.sql("select holder_kind, holder from jira_permission_grant where project_id = ? and permission = ?"
                        + " order by holder_kind, holder")
                .params(projectId, permission.name())
                .query(HOLDER)
                .list();
    }

    public ProjectRole addRole(String name, String description) {
        long id = Identity.insert(jdbc.sql("insert into jira_project_role (name, description) values (?, ?)")
                .params(name, description));
        return new ProjectRole(id, name, description);
    }

    public List<ProjectRole> roles() {
        return jdbc.sql("select id, name, description from jira_project_role order by name")
                .query(ROLE)
                .list();
    }

    public Optional<ProjectRole> role(long id) {
        return jdbc.sql("select id, name, description from jira_project_role where id = ?")
                .param(id)
                .query(ROLE)
                .optional();
    }

    public Optional<ProjectRole> roleNamed(String name) {
        return jdbc.sql("select id, name, description from jira_project_role where name = ?")
                .param(name)
                .query(ROLE)
                .optional();
    }

    /** Puts a person or group into a role of the project unless already there. */
    public void addActor(long projectId, long roleId, Holder actor) {
        if (!actors(projectId, roleId).contains(actor)) {
            jdbc.sql("insert into jira_role_actor (project_id, role_id, holder_kind, holder) values (?, ?, ?, ?)")
                    .params(projectId, roleId, actor.kind().name(), actor.name())
                    .update();
        }
    }

    /** Takes a person or group out of a role of the project; says whether it was there. */
    public boolean removeActor(long projectId, long roleId, Holder actor) {
        return jdbc.sql("delete from jira_role_actor where project_id = ? and role_id = ? and holder_kind = ?"
                                + " and holder = ?")
                        .params(projectId, roleId, actor.kind().name(), actor.name())
                        .update()
                > 0;
    }

    public List<Holder> actors(long projectId, long roleId) {
        return jdbc.sql("select holder_kind, holder from jira_role_actor where project_id = ? and role_id = ?"
                        + " order by holder_kind, holder")
                .params(projectId, roleId)
                .query(HOLDER)
                .list();
    }

    public SecurityLevel addSecurityLevel(long projectId, String name, Collection<Holder> members) {
        long id = Identity.insert(jdbc.sql("insert into jira_security_level (project_id, name) values (?, ?)")
                .params(projectId, name));
        members.forEach(
                member -> jdbc.sql("insert into jira_security_member (level_id, holder_kind, holder) values (?, ?, ?)")
                        .params(id, member.kind().name(), member.name())
                        .update());
        return new SecurityLevel(id, projectId, name);
    }

    public List<SecurityLevel> securityLevels(long projectId) {
        return jdbc.sql("select id, project_id, name from jira_security_level where project_id = ? order by id")
                .param(projectId)
                .query((row, number) -> new SecurityLevel(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }
}
