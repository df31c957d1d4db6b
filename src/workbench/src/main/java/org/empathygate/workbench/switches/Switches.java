package org.empathygate.workbench.switches;

import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.workbench.WorkbenchClock;
import org.empathygate.workbench.caught.Audits;
import org.empathygate.workbench.caught.CaughtAudit;
import org.empathygate.workbench.fault.Border;
import org.empathygate.workbench.fault.Faults;
import org.empathygate.workbench.jobs.JobRun;
import org.empathygate.workbench.jobs.Jobs;
import org.empathygate.workbench.web.AccessControl;
import org.empathygate.workbench.web.RequestCounter;
import org.empathygate.workbench.web.WebSite;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/** {@code /rest/workbench/1.0}: move the clock, run jobs, switch faults on and off, count requests, read the audit log. */
@Path("/")
@SystemAdminOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class Switches {

    /** Where the switches are, below the product's context path. Products may add their own below it. */
    public static final String ROOT = "/rest/workbench/1.0";

    private final WorkbenchClock clock;
    private final Faults faults;
    private final Set<Border> borders;
    private final RequestCounter counter;
    private final Jobs jobs;
    private final Audits audits;

    /** @param borders where something can be made to fail in this product */
    public Switches(
            WorkbenchClock clock,
            Faults faults,
            Set<Border> borders,
            RequestCounter counter,
            Jobs jobs,
            Audits audits) {
        this.clock = clock;
        this.faults = faults;
        this.borders = EnumSet.copyOf(borders);
        this.counter = counter;
        this.jobs = jobs;
        this.audits = audits;
    }

    /** Serves the switches to system administrators only. */
    public void mount(WebSite site, UserManager people) {
        site.rest(
                ROOT,
                new ResourceConfig(Switches.class)
                        .register(new AccessControl(people))
                        .register(new AbstractBinder() {
                            @Override
                            protected void configure() {
                                bind(Switches.this).to(Switches.class);
                            }
                        }));
    }

    /** Moves the one clock forward; answers what it shows then. Jobs that are due by then run in the background. */
    @POST
    @Path("clock")
    public Map<String, String> advance(ClockRequest request) {
        return Map.of("now", clock.advance(request.duration()).toString());
    }

    /** Runs a job now and answers how that ended, when it has; 404 with the known ids for a job that is not there. */
    @POST
    @Path("run-job")
    public JobRun run(JobRequest request) {
        return jobs.runNow(request.name()).orElseThrow(() -> request.unknown(jobs.ids()));
    }

    /** What plugins have written into the product's audit log since start, the oldest first. */
    @GET
    @Path("audit")
    public List<CaughtAudit> audit() {
        return audits.caught();
    }

    /** Switches a fault on, or every fault of a border off; answers what holds there now. */
    @POST
    @Path("fault")
    public FaultRequest fault(FaultRequest request) {
        var border = request.border(borders);
        faults.set(border, request.fault(border));
        return request;
    }

    /** How often each path of the plugins' REST resources was asked for since start. */
    @GET
    @Path("requests")
    public Map<String, Long> requests() {
        return counter.byPath();
    }
}
