package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Providers;
import java.util.List;
import java.util.Map;
import org.empathygate.core.Checked;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.status.GapStatusDesk;
import org.empathygate.core.status.QuestionDraft;
import org.empathygate.core.status.StatusQuestion;
import org.jspecify.annotations.Nullable;

/**
 * How the gap stands in sets of work items, as the person who asks may see them. Both ways of asking are reads and change
 * nothing; one of them has a body because questions can be longer than an address may be.
 */
@Path("gap-status")
@Guarded
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class GapStatusResource {
    private final RestBoundary boundary;
    private final Access access;
    private final GapStatusDesk desk;
    private final Persons persons;

    @Inject
    public GapStatusResource(RestBoundary boundary, Access access, GapStatusDesk desk, Persons persons) {
        this.boundary = boundary;
        this.access = access;
        this.desk = desk;
        this.persons = persons;
    }

    @GET
    public Response get(@QueryParam("query") @Nullable String query, @Context Providers providers) {
        return boundary.answer(() -> {
            PersonId reader = access.person();
            return answer(QueryJson.read("query", query, providers), reader);
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response post(@Nullable Map<String, Object> json) {
        return boundary.answer(() -> {
            PersonId reader = access.person();
            return answer(json, reader);
        });
    }

    private Response answer(@Nullable Map<String, Object> json, PersonId reader) {
        GapStatusInput input = Body.read(json, GapStatusInput.class);
        Checked<List<StatusQuestion>> checked = QuestionDraft.check(
                input.scopes().stream().map(ScopeInput::draft).toList(), input.rows());
        if (checked instanceof Checked.Invalid<List<StatusQuestion>> invalid) {
            throw Refusal.badInput(invalid.errors());
        }
        List<StatusQuestion> questions = ((Checked.Valid<List<StatusQuestion>>) checked).value();
        return RestBoundary.ok(GapStatusJson.of(desk.answer(questions, reader, persons.userName(reader)), questions));
    }
}
