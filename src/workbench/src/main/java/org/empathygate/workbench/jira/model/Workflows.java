package org.empathygate.workbench.jira.model;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Workflows by name, each as XML. */
public final class Workflows {
    private final JdbcClient jdbc;

    Workflows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<String> names() {
        return jdbc.sql("select name from jira_workflow order by name")
                .query(String.class)
                .list();
    }

    public Optional<StoredWorkflow> find(String name) {
        return find("jira_workflow", name);
    }

    /** Stores the workflow under its name, in place of an earlier one. */
    public void save(StoredWorkflow workflow) {
        save("jira_workflow", workflow);
    }

    /** The draft of the workflow with this name. */
    public Optional<StoredWorkflow> findDraft(String name) {
        return find("jira_workflow_draft", name);
    }

    /** Stores the draft of a workflow, in place of an earlier one. */
    public void saveDraft(StoredWorkflow draft) {
        save("jira_workflow_draft", draft);
    }

    /** Removes the draft of a workflow; says whether there was one. */
    public boolean removeDraft(String name) {
        return jdbc.sql("delete from jira_workflow_draft where name = ?")
                        .param(name)
                        .update()
                > 0;
    }

    private Optional<StoredWorkflow> find(String table, String name) {
        return jdbc.sql("select name, xml from " + table + " where name = ?")
                .param(name)
                .query((row, number) -> new StoredWorkflow(row.getString(1), row.getString(2)))
                .optional();
    }

    private void save(String table, StoredWorkflow workflow) {
        int updated = jdbc.sql("update " + table + " set xml = ? where name = ?")
                .params(workflow.xml(), workflow.name())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into " + table + " (name, xml) values (?, ?)")
                    .params(workflow.name(), workflow.xml())
                    .update();
        }
    }
}
