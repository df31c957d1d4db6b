package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.basic.BasicWorkflow;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * OSWorkflow on a store and a set of workflows of our choice. Knows nothing of issues: what conditions, validators and
 * functions need is passed to them in the variables.
 *
 * <p>Version 2.7.0 stands in for the fork inside Jira, which is based on a later one. In one point it is made to behave as
 * Jira does: an entry stays in a step that nothing leads out of, instead of being completed and losing its step.
 */
public final class WorkflowEngine {
    private final WorkflowStore store;
    private final WorkflowClasses classes;
    private final Workflows workflows;

    /**
     * Makes an engine.
     *
     * @param descriptors answers the workflow with a name; asked again for every run
     */
    public WorkflowEngine(
            WorkflowStore store, Function<String, Optional<WorkflowDescriptor>> descriptors, WorkflowClasses classes) {
        this.store = store;
        this.classes = classes;
        this.workflows = new Workflows(descriptors, store);
    }

    /**
     * Starts an entry with the workflow's initial action and answers the entry's id.
     *
     * <p>A refused start leaves the entry behind in the store: the caller runs this in a transaction.
     */
    public long start(String caller, String workflow, int action, Map<String, ?> variables) throws WorkflowException {
        return run(caller).initialize(workflow, action, new HashMap<>(variables));
    }

    /**
     * Takes an entry through an action.
     *
     * @throws InvalidActionException when the action does not start from the entry's step or its conditions do not hold
     */
    public void act(String caller, long entry, int action, Map<String, ?> variables) throws WorkflowException {
        run(caller).doAction(entry, action, new HashMap<>(variables));
    }

    /** The actions that start from the entry's step and whose conditions hold. */
    public List<Integer> available(String caller, long entry, Map<String, ?> variables) {
        return Arrays.stream(run(caller).getAvailableActions(entry, new HashMap<>(variables)))
                .boxed()
                .distinct()
                .toList();
    }

    /** The step that the entry is in. */
    public Step currentStep(long entry) {
        try {
            return (Step) store.findCurrentSteps(entry).get(0);
        } catch (WorkflowException e) {
            throw new IllegalStateException("The step of workflow entry " + entry + " cannot be read", e);
        }
    }

    private Run run(String caller) {
        var run = new Run(caller, classes);
        run.setConfiguration(workflows);
        return run;
    }

    /** One use of the engine; the engine's objects are made for one caller. */
    private static final class Run extends BasicWorkflow {
        private final WorkflowClasses classes;

        Run(String caller, WorkflowClasses classes) {
            super(caller);
            this.classes = classes;
        }

        @Override
        protected @Nullable Object loadObject(String className) {
            return classes.create(className.trim()).orElse(null);
        }

        @Override
        protected void checkImplicitFinish(long entry) {
            // Jira keeps the issue in its last step
        }
    }

    private record Workflows(Function<String, Optional<WorkflowDescriptor>> descriptors, WorkflowStore store)
            implements Configuration {

        @Override
        public boolean isInitialized() {
            return true;
        }

        @Override
        public String getPersistence() {
            return store.getClass().getName();
        }

        @Override
        public Map<String, String> getPersistenceArgs() {
            return Map.of();
        }

        @Override
        public WorkflowDescriptor getWorkflow(String name) throws FactoryException {
            return descriptors
                    .apply(name)
                    .orElseThrow(() -> new FactoryException("There is no workflow named " + name));
        }

        @Override
        public String[] getWorkflowNames() {
            throw new UnsupportedOperationException("The engine does not list workflows");
        }

        @Override
        public WorkflowStore getWorkflowStore() {
            return store;
        }

        @Override
        public void load(URL url) {
            throw new UnsupportedOperationException("Workflows come from the database only");
        }

        @Override
        public boolean removeWorkflow(String name) {
            throw new UnsupportedOperationException("The engine does not change workflows");
        }

        @Override
        public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
            throw new UnsupportedOperationException("The engine does not change workflows");
        }
    }
}
