package org.empathygate.benchmarks.engine;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.empathygate.benchmarks.host.HostInMemory;
import org.empathygate.jira.workflow.EmpathyGateValidator;
import org.empathygate.workbench.WorkbenchClock;
import org.empathygate.workbench.jira.workflow.InMemoryWorkflowStore;
import org.empathygate.workbench.jira.workflow.WorkflowEngine;
import org.empathygate.workbench.jira.workflow.WorkflowXml;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/**
 * The workflow engine with one issue in a workflow whose three actions lead back to where they start. The gate's policy is
 * {@code ENFORCE}, and the gate and the script judge by the issue's last link.
 */
public final class EngineInMemory implements AutoCloseable {

    public static final int BARE = 11;
    public static final int GATED = 21;
    public static final int SCRIPTED = 31;

    private static final int CREATE = 1;
    private static final String WORKFLOW = "three-ways.xml";
    private static final String PERSON = "dana";

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final SpringClasses classes = new SpringClasses(
            beans.getDefaultListableBeanFactory(),
            Map.of(
                    EmpathyGateValidator.class.getName(),
                    EmpathyGateValidator.class,
                    ScriptedValidator.class.getName(),
                    ScriptedValidator.class));
    private final WorkflowEngine engine;
    private final Issue story;
    private final long entry;

    /** @param insightAge how long ago the issue was created that the last link leads to */
    public EngineInMemory(Duration insightAge) {
        var clock = new WorkbenchClock();
        var host = new HostInMemory(clock.instant(), insightAge);
        beans.registerBean(Clock.class, () -> clock);
        beans.registerBean(HostInMemory.class, () -> host);
        beans.register(EngineBeans.class);
        beans.refresh();
        WorkflowDescriptor workflow = WorkflowXml.descriptor(WorkflowXml.parse(Resource.text(WORKFLOW)));
        engine = new WorkflowEngine(new InMemoryWorkflowStore(), name -> Optional.of(workflow), classes);
        story = host.story();
        entry = start();
    }

    private long start() {
        try {
            return engine.start(PERSON, WORKFLOW, CREATE, Map.of("issue", story));
        } catch (WorkflowException e) {
            throw new IllegalStateException("The workflow could not be started", e);
        }
    }

    /**
     * Takes the issue through one of the three actions.
     *
     * @throws com.opensymphony.workflow.InvalidInputException when the action's validator refuses
     */
    public void transition(int action) throws WorkflowException {
        engine.act(PERSON, entry, action, Map.of("issue", story));
    }

    public Validator makeGateValidator() {
        return make(EmpathyGateValidator.class);
    }

    public Validator makeScriptValidator() {
        return make(ScriptedValidator.class);
    }

    private Validator make(Class<? extends Validator> type) {
        return (Validator) classes.create(type.getName()).orElseThrow();
    }

    @Override
    public void close() {
        beans.close();
    }
}
