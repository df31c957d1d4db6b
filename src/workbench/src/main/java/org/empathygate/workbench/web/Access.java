package org.empathygate.workbench.web;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Who may call a resource of a plugin, by the annotations of Platform 7 and 8.
 *
 * <p>A method's annotation wins over its class's. Without any, people who are signed in, since Platform 7 secures by default. The
 * workbench has no licences, and lets anonymous visitors onto its sites.
 */
enum Access {
    ANYBODY(List.of(AnonymousSiteAccess.class, UnrestrictedAccess.class)),
    SIGNED_IN(List.of(LicensedOnly.class, UnlicensedSiteAccess.class)),
    ADMIN(List.of(AdminOnly.class)),
    SYSTEM_ADMIN(List.of(SystemAdminOnly.class));

    @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
    private final List<Class<? extends Annotation>> annotations;

    Access(List<Class<? extends Annotation>> annotations) {
        this.annotations = annotations;
    }

    static Access to(Class<?> resource, Method method) {
        return declaredOn(method).or(() -> declaredOn(resource)).orElse(SIGNED_IN);
    }

    private static Optional<Access> declaredOn(AnnotatedElement element) {
        return Arrays.stream(values())
                .filter(access -> access.annotations.stream().anyMatch(element::isAnnotationPresent))
                .findFirst();
    }
}
