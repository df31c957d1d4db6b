package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.policy.Policies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyDesk;
import org.empathygate.core.policy.PolicyDraft;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.jspecify.annotations.Nullable;

/** What a project asks for. A change names the version it is based on, so that nobody undoes another's unseen. */
@Path("policy/{project}")
@Guarded
@Produces(MediaType.APPLICATION_JSON)
public final class PolicyResource {
    private final RestBoundary boundary;
    private final Access access;
    private final Policies policies;
    private final PolicyBook book;
    private final PolicyDesk desk;

    @Inject
    public PolicyResource(RestBoundary boundary, Access access, Policies policies, PolicyBook book, PolicyDesk desk) {
        this.boundary = boundary;
        this.access = access;
        this.policies = policies;
        this.book = book;
        this.desk = desk;
    }

    @GET
    @AnonymousSiteAccess
    public Response get(@PathParam("project") String project) {
        return boundary.answer(() -> RestBoundary.ok(shown(access.toBrowseProject(project))));
    }

    /** Fields that the body leaves out stay as they are. */
    @PUT
    @LicensedOnly
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(@PathParam("project") String project, @Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            ProjectKey allowed = access.toAdminister(project);
            PolicyInput input = PolicyInput.read(json, allowed);
            return boundary.answer(
                    desk.change(PolicyScope.of(allowed), input.draft(), input.version(), access.person()),
                    changed -> RestBoundary.ok(new PolicyJson(
                            allowed.value(),
                            changed.version(),
                            false,
                            true,
                            broken(allowed),
                            PolicyDraft.fieldsOf(changed))));
        });
    }

    private PolicyJson shown(ProjectKey project) {
        Optional<StoredPolicy> own = policies.find(PolicyScope.of(project));
        int version = own.map(StoredPolicy::version).orElse(0);
        PolicyReading reading = book.effective(project);
        boolean readable = reading instanceof PolicyReading.Known;
        return new PolicyJson(project.value(), version, own.isEmpty(), readable, broken(reading), fields(reading));
    }

    private List<BrokenReferenceJson> broken(ProjectKey project) {
        return broken(book.effective(project));
    }

    private static List<BrokenReferenceJson> broken(PolicyReading reading) {
        return reading instanceof PolicyReading.Known known
                ? known.broken().stream().map(BrokenReferenceJson::of).toList()
                : List.of();
    }

    private static Map<String, Object> fields(PolicyReading reading) {
        if (reading instanceof PolicyReading.Known readable) {
            return PolicyDraft.fieldsOf(readable.policy());
        }
        Map<String, Object> tiers = new LinkedHashMap<>();
        reading.tiers().byIssueType().forEach((type, tier) -> tiers.put(type, tier.name()));
        return Map.of("defaultTier", reading.tiers().byDefault().name(), "tiers", tiers);
    }
}
