package org.empathygate.benchmarks.engine;

import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.workflow.WorkflowClasses;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Makes workflow classes as the host does: anew for each execution, through the constructor, by the plugin's Spring. */
final class SpringClasses implements WorkflowClasses {

    private final AutowireCapableBeanFactory beans;
    private final Map<String, Class<?>> byName;

    SpringClasses(AutowireCapableBeanFactory beans, Map<String, Class<?>> byName) {
        this.beans = beans;
        this.byName = byName;
    }

    @Override
    @SuppressWarnings("deprecation") // this is the call that the host makes
    public Optional<Object> create(String className) {
        return Optional.<Class<?>>ofNullable(byName.get(className))
                .map(type -> beans.createBean(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
    }

    @Override
    public boolean knows(String className) {
        return byName.containsKey(className);
    }
}
