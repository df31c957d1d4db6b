package org.empathygate.workbench.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.empathygate.workbench.jira.model.Times;
import org.empathygate.workbench.store.Database;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * Keeps the engine's entries and steps beside the issues, so that a transition is one transaction. Properties of entries
 * last as long as a run and queries are refused: Jira's own workflow functions use neither.
 */
public final class JdbcWorkflowStore implements WorkflowStore {
    private static final String SELECT_STEP = "select id, entry_id, step_id, action_id, owner, caller, started_at,"
            + " finished_at, due_at, status, previous_ids from jira_workflow_step ";

    private final JdbcClient jdbc;

    /** The tables are there: {@code JiraModel} makes them. */
    public JdbcWorkflowStore(Database database) {
        jdbc = JdbcClient.create(database.dataSource());
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Map properties) {
        // made ready by the constructor
    }

    @Override
    public WorkflowEntry createEntry(String workflow) {
        long id = insert(jdbc.sql("insert into jira_workflow_entry (workflow, state) values (?, ?)")
                .params(workflow, WorkflowEntry.CREATED));
        return new SimpleWorkflowEntry(id, workflow, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return jdbc.sql("select id, workflow, state from jira_workflow_entry where id = ?")
                .param(entryId)
                .query((row, number) -> new SimpleWorkflowEntry(row.getLong(1), row.getString(2), row.getInt(3)))
                .optional()
                .orElseThrow(() -> new StoreException("There is no workflow entry " + entryId));
    }

    @Override
    public void setEntryState(long entryId, int state) {
        jdbc.sql("update jira_workflow_entry set state = ? where id = ?")
                .params(state, entryId)
                .update();
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return InMemoryWorkflowStore.noProperties();
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            @Nullable String owner,
            Date startDate,
            @Nullable Date dueDate,
            @Nullable String status,
            long @Nullable [] previousIds) {
        String previous = previousIds == null
                ? ""
                : Arrays.stream(previousIds).mapToObj(Long::toString).collect(Collectors.joining(","));
        long id = insert(jdbc.sql("insert into jira_workflow_step (entry_id, step_id, action_id, is_current, owner,"
                        + " started_at, due_at, status, previous_ids) values (?, ?, 0, true, ?, ?, ?, ?, ?)")
                .params(
                        entryId,
                        stepId,
                        owner,
                        Times.toColumn(startDate.toInstant()),
                        Times.toColumn(instant(dueDate)),
                        status,
                        previous));
        return new SimpleStep(id, entryId, stepId, 0, owner, startDate, dueDate, null, status, ids(previous), null);
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return steps("where entry_id = ? and is_current order by id", entryId);
    }

    /** The last one first. */
    @Override
    public List<Step> findHistorySteps(long entryId) {
        return steps("where entry_id = ? and not is_current order by id desc", entryId);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
        jdbc.sql("update jira_workflow_step set action_id = ?, finished_at = ?, status = ?, caller = ? where id = ?")
                .params(actionId, Times.toColumn(finishDate.toInstant()), status, caller, step.getId())
                .update();
        var finished = (SimpleStep) step;
        finished.setActionId(actionId);
        finished.setFinishDate(finishDate);
        finished.setStatus(status);
        finished.setCaller(caller);
        return finished;
    }

    @Override
    public void moveToHistory(Step step) {
        jdbc.sql("update jira_workflow_step set is_current = false where id = ?")
                .param(step.getId())
                .update();
    }

    @Override
    @SuppressWarnings("deprecation") // the engine still asks for both
    public List<Long> query(WorkflowQuery query) throws StoreException {
        throw new StoreException("Workflow entries cannot be searched");
    }

    @Override
    public List<Long> query(WorkflowExpressionQuery query) throws StoreException {
        throw new StoreException("Workflow entries cannot be searched");
    }

    private List<Step> steps(String where, long entryId) {
        return jdbc.sql(SELECT_STEP + where)
                .param(entryId)
                .query((row, number) -> step(row))
                .list();
    }

    private static Step step(ResultSet row) throws SQLException {
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                row.getString("owner"),
                date(Times.required(row, "started_at")),
                date(Times.optional(row, "due_at")),
                date(Times.optional(row, "finished_at")),
                row.getString("status"),
                ids(row.getString("previous_ids")),
                row.getString("caller"));
    }

    private static long insert(JdbcClient.StatementSpec insert) {
        var keys = new GeneratedKeyHolder();
        insert.update(keys, "id");
        Number id = keys.getKeyAs(Number.class);
        if (id == null) {
            throw new IllegalStateException("The database gave no id");
        }
        return id.longValue();
    }

    private static long[] ids(String text) {
        return text.isEmpty()
                ? new long[0]
                : Arrays.stream(text.split(",")).mapToLong(Long::parseLong).toArray();
    }

    private static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
