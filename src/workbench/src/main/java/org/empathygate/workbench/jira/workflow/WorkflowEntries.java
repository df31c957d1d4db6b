package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.spi.WorkflowEntry;
import java.util.Date;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.store.Database;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts issues where no transition has brought them, as migrations and imports do. */
public final class WorkflowEntries {
    private final JiraModel jira;
    private final JdbcClient jdbc;
    private final JdbcWorkflowStore store;

    public WorkflowEntries(JiraModel jira) {
        Database database = jira.database();
        this.jira = jira;
        this.jdbc = JdbcClient.create(database.dataSource());
        this.store = new JdbcWorkflowStore(database);
    }

    /** Starts an entry in the step, and answers its id. */
    public long start(String workflow, int step) {
        long entry = store.createEntry(workflow).getId();
        store.setEntryState(entry, WorkflowEntry.ACTIVATED);
        enter(entry, step);
        return entry;
    }

    /** Puts an entry into a step of a workflow, whichever it was in before. */
    public void place(long entry, String workflow, int step) {
        jdbc.sql("update jira_workflow_entry set workflow = ? where id = ?")
                .params(workflow, entry)
                .update();
        jdbc.sql("delete from jira_workflow_step where entry_id = ?")
                .param(entry)
                .update();
        enter(entry, step);
    }

    /** Lets all issues of a project go on in another workflow, each in the step of the same id. */
    public void adopt(long projectId, String workflow) {
        jdbc.sql("update jira_workflow_entry set workflow = ? where id in"
                        + " (select workflow_entry_id from jira_issue where project_id = ?)")
                .params(workflow, projectId)
                .update();
    }

    private void enter(long entry, int step) {
        store.createCurrentStep(entry, step, null, Date.from(jira.clock().instant()), null, null, null);
    }
}
