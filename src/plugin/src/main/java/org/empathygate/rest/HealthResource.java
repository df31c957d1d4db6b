package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.empathygate.core.health.PlatformCheck;

/** The plugin's own state, for system administrators. */
@Path("health")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class HealthResource {
    private final RestBoundary boundary;
    private final Access access;
    private final PlatformCheck check;
    private final JobPages jobs;

    @Inject
    public HealthResource(RestBoundary boundary, Access access, PlatformCheck check, JobPages jobs) {
        this.boundary = boundary;
        this.access = access;
        this.check = check;
        this.jobs = jobs;
    }

    @GET
    public Response health() {
        return boundary.answer(() -> {
            access.toSystemAdminister();
            return RestBoundary.ok(HealthJson.of(check, jobs.now()));
        });
    }
}
