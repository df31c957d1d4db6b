package org.empathygate.wiring.shared;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where the bundle can see the types of application links, which are another plugin's. */
public final class ApplicationLinksThere implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ClassUtils.isPresent(
                "com.atlassian.applinks.api.ApplicationLinkService", ApplicationLinksThere.class.getClassLoader());
    }
}
