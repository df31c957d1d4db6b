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
        return jdbc.sql("select name, xml from jira_workflow where name = ?")
                .param(name)
                .query((row, number) -> new StoredWorkflow(row.getString(1), row.getString(2)))
                .optional();
    }

    /** Stores the workflow under its name, in place of an earlier one. */
    public void save(StoredWorkflow workflow) {
        int updated = jdbc.sql("update jira_workflow set xml = ? where name = ?")
                .params(workflow.xml(), workflow.name())
                .update();
        if (updated == 0) {
            jdbc.sql("insert into jira_workflow (name, xml) values (?, ?)")
                    .params(workflow.name(), workflow.xml())
                    .update();
        }
    }
}
