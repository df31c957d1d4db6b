package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.health.PlatformCheck;
import org.empathygate.core.policy.PolicyCheck;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The plugin's own state, for system administrators. */
@Path("health")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    private final RestBoundary boundary;
    private final Access access;
    private final PlatformCheck check;
    private final JobPages jobs;
    private final PolicyCheck policies;

    @Inject
    public HealthResource(
            RestBoundary boundary, Access access, PlatformCheck check, JobPages jobs, PolicyCheck policies) {
        this.boundary = boundary;
        this.access = access;
        this.check = check;
        this.jobs = jobs;
        this.policies = policies;
    }

    @GET
    public Response health() {
        return boundary.answer(() -> {
            access.toSystemAdminister();
            return RestBoundary.ok(HealthJson.of(check, jobs.now(), brokenPolicies()));
        });
    }

    /** Null when the store cannot be read, so that the rest is told all the same. */
    private @Nullable List<BrokenPolicyJson> brokenPolicies() {
        try {
            return policies.broken().stream().map(BrokenPolicyJson::of).toList();
        } catch (UnreadableException unreadable) {
            LOG.warn("Whether policies are broken could not be found out", unreadable);
            return null;
        }
    }
}
