package org.empathygate.wiring;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where the bundle can see the types of an audit log. */
final class JiraAuditThere implements Condition {

    static boolean isThere() {
        return ClassUtils.isPresent("com.atlassian.audit.api.AuditService", JiraAuditThere.class.getClassLoader());
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isThere();
    }
}
