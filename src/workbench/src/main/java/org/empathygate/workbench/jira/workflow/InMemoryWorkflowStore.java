package org.empathygate.workbench.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The same promises as {@link JdbcWorkflowStore} without a database, for measuring what the rest costs. Safe for use by
 * several threads, as OSWorkflow's own store in memory is not. Forgets the steps that an entry has left.
 */
public final class InMemoryWorkflowStore implements WorkflowStore {
    private record Entry(SimpleWorkflowEntry entry, List<Step> current) {}

    private final Map<Long, Entry> entries = new ConcurrentHashMap<>();
    private final AtomicLong lastEntry = new AtomicLong();
    private final AtomicLong lastStep = new AtomicLong();

    static PropertySet noProperties() {
        var properties = new MemoryPropertySet();
        properties.init(new HashMap<>(), new HashMap<>());
        return properties;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Map properties) {
        // nothing to make ready
    }

    @Override
    public WorkflowEntry createEntry(String workflow) {
        var entry = new SimpleWorkflowEntry(lastEntry.incrementAndGet(), workflow, WorkflowEntry.CREATED);
        entries.put(entry.getId(), new Entry(entry, new CopyOnWriteArrayList<>()));
        return entry;
    }

    @Override
    public WorkflowEntry findEntry(long entryId) throws StoreException {
        return entry(entryId).entry();
    }

    @Override
    public void setEntryState(long entryId, int state) throws StoreException {
        entry(entryId).entry().setState(state);
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return noProperties();
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            @Nullable String owner,
            Date startDate,
            @Nullable Date dueDate,
            @Nullable String status,
            long @Nullable [] previousIds)
            throws StoreException {
        var step = new SimpleStep(
                lastStep.incrementAndGet(),
                entryId,
                stepId,
                0,
                owner,
                startDate,
                dueDate,
                null,
                status,
                previousIds == null ? new long[0] : previousIds,
                null);
        entry(entryId).current().add(step);
        return step;
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) throws StoreException {
        return new ArrayList<>(entry(entryId).current());
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return List.of();
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finishDate, String status, String caller) {
        var finished = (SimpleStep) step;
        finished.setActionId(actionId);
        finished.setFinishDate(finishDate);
        finished.setStatus(status);
        finished.setCaller(caller);
        return finished;
    }

    @Override
    public void moveToHistory(Step step) throws StoreException {
        entry(step.getEntryId()).current().removeIf(current -> current.getId() == step.getId());
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

    private Entry entry(long id) throws StoreException {
        Entry entry = entries.get(id);
        if (entry == null) {
            throw new StoreException("There is no workflow entry " + id);
        }
        return entry;
    }
}
