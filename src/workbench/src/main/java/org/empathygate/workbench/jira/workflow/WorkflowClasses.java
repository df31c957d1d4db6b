package org.empathygate.workbench.jira.workflow;

import java.util.Optional;

/** Makes what workflows name in {@code class.name}: conditions, validators and functions. */
public interface WorkflowClasses {

    /** A new object for one execution; empty when nobody knows the class. */
    Optional<Object> create(String className);

    /** Whether {@link #create} would make one; makes nothing. */
    boolean knows(String className);

    /** Asks these first, then the others. */
    default WorkflowClasses or(WorkflowClasses others) {
        WorkflowClasses first = this;
        return new WorkflowClasses() {
            @Override
            public Optional<Object> create(String className) {
                return first.create(className).or(() -> others.create(className));
            }

            @Override
            public boolean knows(String className) {
                return first.knows(className) || others.knows(className);
            }
        };
    }
}
