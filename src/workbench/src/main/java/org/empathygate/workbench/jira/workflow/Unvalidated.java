package org.empathygate.workbench.jira.workflow;

import com.opensymphony.workflow.Validator;
import java.util.Optional;

/** The same classes, except that no validator ever refuses. */
public record Unvalidated(WorkflowClasses classes) implements WorkflowClasses {
    private static final Validator CONTENT = (variables, args, properties) -> {};

    @Override
    public Optional<Object> create(String className) {
        return classes.create(className).map(made -> made instanceof Validator ? CONTENT : made);
    }

    @Override
    public boolean knows(String className) {
        return classes.knows(className);
    }
}
