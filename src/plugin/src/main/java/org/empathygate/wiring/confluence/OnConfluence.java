package org.empathygate.wiring.confluence;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.ClassUtils;

/** Holds where the bundle can see Confluence's pages. */
final class OnConfluence implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return ClassUtils.isPresent("com.atlassian.confluence.pages.PageManager", OnConfluence.class.getClassLoader());
    }
}
