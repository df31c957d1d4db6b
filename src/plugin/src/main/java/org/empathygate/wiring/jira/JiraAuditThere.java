package org.empathygate.wiring.jira;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where the bundle can see the types of an audit log. */
public final class JiraAuditThere implements Condition {

    public static boolean isThere() {
        return ClassUtils.isPresent("com.atlassian.audit.api.AuditService", JiraAuditThere.class.getClassLoader());
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isThere();
    }
}
