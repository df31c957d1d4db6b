package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.empathygate.core.PersonId;
import org.empathygate.core.override.Delegation;
import org.empathygate.core.override.DelegationDesk;
import org.jspecify.annotations.Nullable;

/** The delegations of the person who asks: theirs to give and to end, and those they received. */
@Path("delegations")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class DelegationResource {
    private final RestBoundary boundary;
    private final Access access;
    private final DelegationDesk desk;
    private final Clock clock;

    @Inject
    public DelegationResource(RestBoundary boundary, Access access, DelegationDesk desk, Clock clock) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.clock = clock;
    }

    @GET
    public Response list() {
        return boundary.answer(() -> {
            PersonId person = access.person();
            return RestBoundary.ok(new DelegationsJson(json(desk.given(person)), json(desk.received(person))));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response delegate(@Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            DelegationInput input = Body.read(json, DelegationInput.class);
            return boundary.answer(
                    desk.delegate(input.draft(), person),
                    made -> RestBoundary.created(DelegationJson.of(made, today())));
        });
    }

    @DELETE
    @Path("{id}")
    public Response end(@PathParam("id") String id) {
        return boundary.answer(() -> {
            PersonId person = access.person();
            return boundary.answer(desk.end(Address.id(id), person), ended -> RestBoundary.noContent());
        });
    }

    private List<DelegationJson> json(List<Delegation> delegations) {
        LocalDate today = today();
        return delegations.stream()
                .map(delegation -> DelegationJson.of(delegation, today))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
