package org.empathygate.jira.panel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.GateKeeper;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;
import org.empathygate.jira.issue.HostBoundary;
import org.empathygate.jira.panel.PanelState.Asked;
import org.empathygate.jira.panel.PanelState.Rights;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers what the panel shows. What cannot be read is left out, so that the issue view always renders. */
public final class PanelReader {

    private static final Logger LOG = LoggerFactory.getLogger(PanelReader.class);

    private final WorkItems workItems;
    private final GateKeeper keeper;
    private final Decisions decisions;
    private final EvidenceView evidence;
    private final OverrideDesk overrides;
    private final CommitmentDesk commitments;
    private final HoldReader holds;
    private final PolicyBook policies;
    private final Permissions permissions;

    public PanelReader(
            WorkItems workItems,
            GateKeeper keeper,
            Decisions decisions,
            EvidenceView evidence,
            OverrideDesk overrides,
            CommitmentDesk commitments,
            HoldReader holds,
            PolicyBook policies,
            Permissions permissions) {
        this.workItems = workItems;
        this.keeper = keeper;
        this.decisions = decisions;
        this.evidence = evidence;
        this.overrides = overrides;
        this.commitments = commitments;
        this.holds = holds;
        this.policies = policies;
        this.permissions = permissions;
    }

    /** @param done whether the work item is in a done status */
    PanelState read(WorkItemFacts workItem, boolean done, @Nullable PersonId reader) {
        var policy = policies.effective(workItem.project()) instanceof PolicyReading.Known known
                ? known.policy()
                : Policy.DEFAULT;
        var override = attempt("overrides", () -> overrides.of(workItem))
                .flatMap(PanelReader::latest)
                .orElse(null);
        return new PanelState(
                workItem,
                done,
                asked(workItem, reader),
                attempt("bypass", () -> decisions.bypass(workItem.id()))
                        .flatMap(Function.identity())
                        .orElse(null),
                attempt("evidence", () -> evidence.of(workItem, policy.evidence(), reader))
                        .orElse(null),
                override,
                attempt("commitments", () -> commitments.openOf(workItem)).orElse(List.of()),
                policy,
                attempt("rights", () -> rights(workItem, override, reader)).orElse(Rights.NONE),
                reader == null
                        ? HoldRights.NONE
                        : attempt("hold", () -> holds.read(workItem, reader)).orElse(HoldRights.NONE));
    }

    /** Where nothing is gated yet, people still see what Done will ask. */
    private List<Asked> asked(WorkItemFacts workItem, @Nullable PersonId reader) {
        List<GatedTransition> transitions = attempt(
                        "transitions", () -> workItems.gatedTransitions(workItem.id(), reader))
                .orElse(List.of());
        if (transitions.isEmpty()) {
            return List.of(new Asked(null, keeper.ask(workItem, ChoicePoint.DONE, null)));
        }
        return transitions.stream()
                .map(transition -> new Asked(transition, keeper.ask(workItem, transition.choicePoint(), null)))
                .toList();
    }

    private static Optional<OverrideRequest> latest(List<OverrideRequest> newestFirst) {
        return newestFirst.stream().findFirst();
    }

    private Rights rights(WorkItemFacts workItem, @Nullable OverrideRequest override, @Nullable PersonId reader) {
        if (reader == null) {
            return Rights.NONE;
        }
        var mayLink = permissions.mayLink(reader, workItem.key());
        var undecided = Optional.ofNullable(override).filter(request -> request.state() == OverrideState.REQUESTED);
        return new Rights(
                mayLink,
                mayLink && permissions.mayCreate(reader, workItem.project()),
                permissions.mayEdit(reader, workItem.key()),
                undecided
                        .filter(request -> overrides.mayDecide(workItem, request, reader))
                        .isPresent(),
                undecided.filter(request -> request.requester().equals(reader)).isPresent());
    }

    private static <T> Optional<T> attempt(String what, Supplier<T> call) {
        try {
            return Optional.of(HostBoundary.read(what, call));
        } catch (UnreadableException unreadable) {
            LOG.warn("The panel goes without {}", what, unreadable);
            return Optional.empty();
        }
    }
}
