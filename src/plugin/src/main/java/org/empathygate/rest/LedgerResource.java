package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Function;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.insight.LedgerView;
import org.empathygate.core.ledger.Chain;
import org.empathygate.core.ledger.ExportForm;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.LedgerExport;
import org.empathygate.core.ledger.Range;
import org.empathygate.core.ledger.ShownFact;
import org.empathygate.core.ledger.Verifier;
import org.jspecify.annotations.Nullable;

/**
 * The whole ledger for system administrators, and a project's part of it for the project's administrators, without what they
 * may not see of the evidence.
 */
@Path("ledger")
@Guarded
@LicensedOnly
public final class LedgerResource {
    private static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv";
    private static final String UTF_8 = ";charset=utf-8";

    private final RestBoundary boundary;
    private final Access access;
    private final LedgerExport export;
    private final Chain chain;
    private final LedgerView view;

    @Inject
    public LedgerResource(RestBoundary boundary, Access access, LedgerExport export, Chain chain, LedgerView view) {
        this.boundary = boundary;
        this.access = access;
        this.export = export;
        this.chain = chain;
        this.view = view;
    }

    /** A stream whose last line says that it is complete; docs/ledger.md has its form. */
    @GET
    @Produces({NDJSON, CSV, MediaType.APPLICATION_JSON})
    public Response export(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("format") @Nullable String format,
            @QueryParam("project") @Nullable String project) {
        return boundary.answer(() -> {
            ProjectKey only = access.toReadLedger(project);
            LedgerQuery query = new LedgerQuery(from, to, format);
            export.prepare();
            Function<Fact, ShownFact> discretion =
                    access.administersSystem() ? ShownFact::whole : view.to(access.reader());
            return streamed(query.form(), new Range(query.first(), query.end(), only), discretion);
        });
    }

    @GET
    @Path("verify")
    @Produces(MediaType.APPLICATION_JSON)
    public Response verify() {
        return boundary.answer(() -> {
            access.toSystemAdminister();
            export.prepare();
            return RestBoundary.ok(VerificationJson.of(Verifier.verify(chain)));
        });
    }

    private Response streamed(ExportForm form, Range range, Function<Fact, ShownFact> discretion) {
        String ending = form.name().toLowerCase(Locale.ROOT);
        return Response.ok(new LedgerStream(export, range, form, discretion))
                .type((form == ExportForm.CSV ? CSV : NDJSON) + UTF_8)
                .header("Cache-Control", "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"empathy-gate-ledger." + ending + '"')
                .build();
    }
}
