package org.empathygate.workbench.web;

import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;

/** Refuses calls that a resource's {@link Access} does not allow: 401 to anonymous ones, 403 to others. */
public final class AccessControl implements DynamicFeature {

    private final UserManager people;

    public AccessControl(UserManager people) {
        this.people = people;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        var access = Access.to(resource.getResourceClass(), resource.getResourceMethod());
        context.register(new Filter(people, access));
    }

    private record Filter(UserManager people, Access access) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            var person = people.getRemoteUserKey();
            var allowed = switch (access) {
                case ANYBODY -> true;
                case SIGNED_IN -> person != null;
                case ADMIN -> person != null && (people.isAdmin(person) || people.isSystemAdmin(person));
                case SYSTEM_ADMIN -> person != null && people.isSystemAdmin(person);
            };
            if (!allowed) {
                request.abortWith(person == null ? unauthorized() : forbidden());
            }
        }

        private static Response unauthorized() {
            return JsonError.of("You are not signed in").response(Response.Status.UNAUTHORIZED.getStatusCode());
        }

        private static Response forbidden() {
            return JsonError.of("You may not do this").response(Response.Status.FORBIDDEN.getStatusCode());
        }
    }
}
