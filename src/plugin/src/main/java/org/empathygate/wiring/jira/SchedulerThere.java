package org.empathygate.wiring.jira;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where the bundle can see the types of the platform's scheduler. */
final class SchedulerThere implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ClassUtils.isPresent("com.atlassian.scheduler.SchedulerService", SchedulerThere.class.getClassLoader());
    }
}
