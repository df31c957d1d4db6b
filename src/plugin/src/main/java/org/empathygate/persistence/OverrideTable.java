package org.empathygate.persistence;

import static org.empathygate.persistence.StoreBoundary.cross;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideDecision;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.OverrideState;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.override.Standing;
import org.jspecify.annotations.Nullable;

/** Override requests in the database; {@link #current} answers the hold too, which {@link HoldTable} keeps beside them. */
public final class OverrideTable implements Overrides {
    private final ActiveObjects store;
    private final VersionedRows rows;
    private final RowReader<OverrideRow> reader;

    public OverrideTable(ActiveObjects store) {
        this.store = store;
        this.rows = new VersionedRows(store);
        this.reader = new RowReader<>(store, OverrideRow.class);
    }

    @Override
    public OverrideRequest add(OverrideRequest request) {
        return cross(
                "a request for work item " + request.workItem().value(),
                () -> request.withId(
                        store.create(OverrideRow.class, columns(request)).getID()));
    }

    @Override
    public Optional<OverrideRequest> find(long id) {
        return cross(
                "override " + id,
                () -> found(Query.select().where("ID = ? AND HOLDING = ?", id, false)).stream()
                        .findFirst());
    }

    @Override
    public Standing current(WorkItemId workItem, ChoicePoint choicePoint) {
        return cross(
                "the override of work item " + workItem.value(),
                () -> reader.read(latest(workItem, choicePoint), OverrideTable::standing).stream()
                        .reduce(Standing.NOTHING, Standing::and));
    }

    /** The hold first, if there is one, then the request asked last; without a hold, the second row says nothing new. */
    private Query latest(WorkItemId workItem, ChoicePoint choicePoint) {
        return reader.all()
                .where(
                        "WORK_ITEM_ID = ? AND (HOLDING = ? OR CHOICE_POINT = ?)",
                        workItem.value(),
                        true,
                        choicePoint.name())
                .order("HOLDING DESC, ID DESC")
                .limit(2);
    }

    private static Standing standing(OverrideRow row) {
        return row.isHolding() ? new Standing(null, HoldTable.hold(row)) : new Standing(request(row), null);
    }

    @Override
    public List<OverrideRequest> of(WorkItemId workItem) {
        return cross(
                "overrides of work item " + workItem.value(),
                () -> found(Query.select()
                        .where("WORK_ITEM_ID = ? AND HOLDING = ?", workItem.value(), false)
                        .order("ID DESC")));
    }

    @Override
    public List<OverrideRequest> of(Collection<WorkItemId> workItems) {
        return cross(
                "overrides of " + workItems.size() + " work items",
                () -> Portions.of(workItems).stream()
                        .flatMap(some -> found(Query.select()
                                        .where(
                                                "WORK_ITEM_ID IN (" + Portions.places(some) + ") AND HOLDING = ?",
                                                Stream.concat(some.stream().map(WorkItemId::value), Stream.of(false))
                                                        .toArray()))
                                .stream())
                        .sorted(Comparator.comparingLong(OverrideRequest::id).reversed())
                        .toList());
    }

    @Override
    public List<OverrideRequest> in(OverrideState state, long after, int limit) {
        return cross(
                "overrides in state " + state,
                () -> found(Query.select()
                        .where("REQUEST_STATE = ? AND ID > ?", state.name(), after)
                        .order("ID ASC")
                        .limit(limit)));
    }

    /** Days are stored as text: those of approved requests are few, so their order is made here. */
    @Override
    public List<OverrideRequest> expiring(LocalDate first, LocalDate last) {
        return cross(
                "approved overrides",
                () ->
                        found(Query.select()
                                        .where("REQUEST_STATE = ?", OverrideState.APPROVED.name())
                                        .order("ID ASC"))
                                .stream()
                                .filter(request -> request.usableOn(first) && !request.usableOn(last.plusDays(1)))
                                .sorted(Comparator.comparing(
                                        OverrideRequest::expiresOn, Comparator.nullsLast(Comparator.naturalOrder())))
                                .toList());
    }

    @Override
    public boolean replace(OverrideRequest request, int basedOnVersion) {
        return cross(
                "override " + request.id(),
                () -> rows.replace(OverrideRow.class, request.id(), basedOnVersion, row -> write(request, row)));
    }

    private List<OverrideRequest> found(Query query) {
        return Arrays.stream(store.find(OverrideRow.class, query))
                .map(OverrideTable::request)
                .toList();
    }

    private static Map<String, Object> columns(OverrideRequest request) {
        OverrideCase stated = request.stated();
        OverrideDecision decision = request.decision();
        Columns columns = new Columns()
                .with("HOLDING", false)
                .with("BROKEN_GLASS", request.brokenGlass())
                .with("WORK_ITEM_ID", request.workItem().value())
                .with("PROJECT_KEY", request.project().value())
                .with("CHOICE_POINT", request.choicePoint().name())
                .with("REQUESTER", request.requester().userKey())
                .with("REQUESTED_AT", request.requestedAt().toEpochMilli())
                .with("PRESSURES", StoredForms.writeNames(stated.pressures()))
                .with("AFFECTED", stated.affected())
                .with("PREMORTEM", stated.premortem().isEmpty() ? null : stated.premortem())
                .with("REASON_CODE", stated.reasonCode().name())
                .with("REASON_TEXT", stated.reason())
                .with("REVISIT_ON", stated.revisitOn().toString())
                .with("OPEN_FOR", openFor(request))
                .with("REQUEST_STATE", request.state().name())
                .with("ROW_VERSION", request.version());
        if (decision != null) {
            columns.with("DECIDED_BY", decision.by().userKey())
                    .with("DECIDED_AT", decision.at().toEpochMilli())
                    .with("DECISION_COMMENT", decision.comment())
                    .with(
                            "EXPIRES_ON",
                            decision.expiresOn() == null
                                    ? null
                                    : decision.expiresOn().toString());
        }
        if (stated.citedInsight() != null) {
            columns.with("CITED_INSIGHT", stated.citedInsight().text());
        }
        Commitment commitment = stated.commitment();
        if (commitment != null) {
            columns.with("COMMITMENT_OWNER", commitment.owner().userKey())
                    .with("COMMITMENT_DUE", commitment.due().toString())
                    .with("COMMITMENT_MEASURE", commitment.measure());
        }
        return columns.values();
    }

    /** What a move can change; what the requester stated stays as it was. */
    private static void write(OverrideRequest request, OverrideRow row) {
        row.setRequestState(request.state().name());
        row.setOpenFor(openFor(request));
        OverrideDecision decision = request.decision();
        if (decision != null) {
            row.setDecidedBy(decision.by().userKey());
            row.setDecidedFor(StoredForms.userKey(decision.onBehalfOf()));
            row.setDecidedAt(decision.at().toEpochMilli());
            row.setDecisionComment(decision.comment());
            row.setExpiresOn(
                    decision.expiresOn() == null ? null : decision.expiresOn().toString());
            row.setWouldBeEnough(decision.wouldBeEnough());
        }
        row.setUsedByPassage(request.usedBy() == null ? null : request.usedBy().token());
        row.setClosedAt(request.closedAt() == null ? null : request.closedAt().toEpochMilli());
        row.setEscalatedAt(
                request.escalatedAt() == null ? null : request.escalatedAt().toEpochMilli());
    }

    /** Unique, so that a work item has one open request at a choice point. */
    private static String openFor(OverrideRequest request) {
        return request.state().open()
                ? request.workItem().value() + " " + request.choicePoint().name()
                : "closed " + request.id();
    }

    private static OverrideRequest request(OverrideRow row) {
        String passage = row.getUsedByPassage();
        Long closedAt = row.getClosedAt();
        Long escalatedAt = row.getEscalatedAt();
        return new OverrideRequest(
                row.getID(),
                new WorkItemId(row.getWorkItemId()),
                new ProjectKey(row.getProjectKey()),
                new ChoicePoint(row.getChoicePoint()),
                new PersonId(row.getRequester()),
                Instant.ofEpochMilli(row.getRequestedAt()),
                stated(row),
                OverrideState.valueOf(row.getRequestState()),
                decision(row),
                passage == null ? null : new Passage(passage),
                closedAt == null ? null : Instant.ofEpochMilli(closedAt),
                escalatedAt == null ? null : Instant.ofEpochMilli(escalatedAt),
                row.getRowVersion(),
                row.isBrokenGlass());
    }

    private static OverrideCase stated(OverrideRow row) {
        String cited = row.getCitedInsight();
        String premortem = row.getPremortem();
        return new OverrideCase(
                Set.copyOf(StoredForms.readNames(row.getPressures(), Pressure::valueOf)),
                row.getAffected(),
                premortem == null ? "" : premortem,
                OverrideReason.valueOf(row.getReasonCode()),
                row.getReasonText(),
                LocalDate.parse(row.getRevisitOn()),
                commitment(row),
                cited == null ? null : EvidenceRef.parse(cited));
    }

    private static @Nullable Commitment commitment(OverrideRow row) {
        String owner = row.getCommitmentOwner();
        String due = row.getCommitmentDue();
        String measure = row.getCommitmentMeasure();
        return owner == null || due == null || measure == null
                ? null
                : new Commitment(new PersonId(owner), LocalDate.parse(due), measure);
    }

    private static @Nullable OverrideDecision decision(OverrideRow row) {
        String by = row.getDecidedBy();
        Long at = row.getDecidedAt();
        String expiresOn = row.getExpiresOn();
        return by == null || at == null
                ? null
                : new OverrideDecision(
                        new PersonId(by),
                        StoredForms.person(row.getDecidedFor()),
                        Instant.ofEpochMilli(at),
                        row.getDecisionComment(),
                        expiresOn == null ? null : LocalDate.parse(expiresOn),
                        row.getWouldBeEnough());
    }
}
