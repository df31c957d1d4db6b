package org.empathygate.rest;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.gate.GateMessage;
import org.jspecify.annotations.Nullable;

/** What the gate would say now, before anybody clicks. Asking changes nothing and records nothing. */
@Path("decision")
@Guarded
@AnonymousSiteAccess
@Produces(MediaType.APPLICATION_JSON)
public final class DecisionResource {
    private final RestBoundary boundary;
    private final Access access;
    private final WorkItems workItems;
    private final GateKeeper keeper;
    private final Decisions decisions;
    private final GateMessage messages;
    private final EvidencePages evidence;

    @Inject
    public DecisionResource(
            RestBoundary boundary,
            Access access,
            WorkItems workItems,
            GateKeeper keeper,
            Decisions decisions,
            GateMessage messages,
            EvidencePages evidence) {
        this.boundary = boundary;
        this.access = access;
        this.workItems = workItems;
        this.keeper = keeper;
        this.decisions = decisions;
        this.messages = messages;
        this.evidence = evidence;
    }

    /** A transition that carries no gate has no decision: the list is empty then. */
    @GET
    public Response decisions(
            @QueryParam("issue") @Nullable String issue, @QueryParam("transition") @Nullable String transition) {
        return boundary.answer(() -> {
            WorkItemFacts workItem = access.toBrowse(Address.required("issue", issue));
            List<GatedTransition> asked = Address.number("transition", transition)
                    .map(id -> gated(workItem).stream()
                            .filter(gated -> gated.id() == id)
                            .toList())
                    .orElseGet(() -> gated(workItem));
            EvidenceListJson shown = evidence.asFarAsReadable(workItem, access.reader());
            return RestBoundary.ok(new DecisionsJson(
                    workItem.key().value(),
                    asked.stream()
                            .map(gated -> DecisionJson.of(
                                    gated, keeper.ask(workItem, gated.choicePoint(), null), messages, shown))
                            .toList(),
                    bypass(workItem)));
        });
    }

    /** What cannot be read is left out: the decisions say that something cannot. */
    private @Nullable BypassJson bypass(WorkItemFacts workItem) {
        try {
            return decisions.bypass(workItem.id()).map(BypassJson::of).orElse(null);
        } catch (UnreadableException unreadable) {
            return null;
        }
    }

    private List<GatedTransition> gated(WorkItemFacts workItem) {
        return workItems.gatedTransitions(workItem.id(), access.reader());
    }
}
