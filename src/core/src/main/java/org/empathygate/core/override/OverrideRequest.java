package org.empathygate.core.override;

import java.time.Instant;
import java.time.LocalDate;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * Asking to pass anyway. Immutable: each move answers a new value one version higher, and refuses with
 * {@link IllegalStateException} what {@link OverrideState#legalMoves()} does not allow. Who may move it is the
 * {@link OverrideDesk}'s question.
 *
 * @param id given by the store; {@link #NOT_STORED} before
 * @param decision null until an approver decided
 * @param usedBy the passage that used it up; null in every other state than {@code USED}
 * @param closedAt when it was used, expired, revoked, voided or withdrawn; null before
 * @param escalatedAt since when the backup is asked too, because nobody had decided; null while nobody had to wait so long
 * @param version 1 when asked
 * @param brokenGlass nobody was asked: the requester let it pass themselves and is reviewed afterwards
 */
public record OverrideRequest(
        long id,
        WorkItemId workItem,
        ProjectKey project,
        ChoicePoint choicePoint,
        PersonId requester,
        Instant requestedAt,
        OverrideCase stated,
        OverrideState state,
        @Nullable OverrideDecision decision,
        @Nullable Passage usedBy,
        @Nullable Instant closedAt,
        @Nullable Instant escalatedAt,
        int version,
        boolean brokenGlass) {

    public static final long NOT_STORED = 0;

    /** A new request, not stored yet. */
    public static OverrideRequest asked(
            WorkItemId workItem,
            ProjectKey project,
            ChoicePoint choicePoint,
            PersonId requester,
            Instant at,
            OverrideCase stated) {
        return new OverrideRequest(
                NOT_STORED,
                workItem,
                project,
                choicePoint,
                requester,
                at,
                stated,
                OverrideState.REQUESTED,
                null,
                null,
                null,
                null,
                1,
                false);
    }

    /** Approved by whoever broke the glass, not stored yet. */
    public static OverrideRequest brokenGlass(
            WorkItemId workItem,
            ProjectKey project,
            ChoicePoint choicePoint,
            PersonId by,
            Instant at,
            OverrideCase stated,
            LocalDate expiresOn) {
        return new OverrideRequest(
                NOT_STORED,
                workItem,
                project,
                choicePoint,
                by,
                at,
                stated,
                OverrideState.APPROVED,
                new OverrideDecision(by, null, at, null, expiresOn, null),
                null,
                null,
                null,
                1,
                true);
    }

    public OverrideRequest withId(long stored) {
        return new OverrideRequest(
                stored,
                workItem,
                project,
                choicePoint,
                requester,
                requestedAt,
                stated,
                state,
                decision,
                usedBy,
                closedAt,
                escalatedAt,
                version,
                brokenGlass);
    }

    /** The last day it can be used; null unless it was approved. */
    public @Nullable LocalDate expiresOn() {
        return decision == null ? null : decision.expiresOn();
    }

    /** Approved, and its last day has not passed. Whether it expired is computed, not stored. */
    public boolean usableOn(LocalDate today) {
        LocalDate lastDay = expiresOn();
        return state == OverrideState.APPROVED && lastDay != null && !today.isAfter(lastDay);
    }

    /** Already used up by this very passage. */
    public boolean usedBy(@Nullable Passage passage) {
        return state == OverrideState.USED && passage != null && passage.equals(usedBy);
    }

    public OverrideRequest approve(PersonId by, Instant at, @Nullable String comment, LocalDate expiresOn) {
        return approve(by, null, at, comment, expiresOn);
    }

    /** Approves with the authority of {@code onBehalfOf}; null says that it is the approver's own. */
    public OverrideRequest approve(
            PersonId by, @Nullable PersonId onBehalfOf, Instant at, @Nullable String comment, LocalDate expiresOn) {
        return moved(
                OverrideState.APPROVED, new OverrideDecision(by, onBehalfOf, at, comment, expiresOn, null), null, null);
    }

    public OverrideRequest decline(PersonId by, Instant at, @Nullable String comment, String wouldBeEnough) {
        return decline(by, null, at, comment, wouldBeEnough);
    }

    /** Declines with the authority of {@code onBehalfOf}; null says that it is the approver's own. */
    public OverrideRequest decline(
            PersonId by, @Nullable PersonId onBehalfOf, Instant at, @Nullable String comment, String wouldBeEnough) {
        return moved(
                OverrideState.DECLINED,
                new OverrideDecision(by, onBehalfOf, at, comment, null, wouldBeEnough),
                null,
                null);
    }

    public OverrideRequest withdraw(Instant at) {
        return moved(OverrideState.WITHDRAWN, decision, null, at);
    }

    public OverrideRequest revoke(Instant at) {
        return moved(OverrideState.REVOKED, decision, null, at);
    }

    public OverrideRequest use(Passage passage, Instant at) {
        return moved(OverrideState.USED, decision, passage, at);
    }

    public OverrideRequest expire(Instant at) {
        return moved(OverrideState.EXPIRED, decision, null, at);
    }

    public OverrideRequest voided(Instant at) {
        return moved(OverrideState.VOIDED, decision, null, at);
    }

    /** Asks the backup too, once and while nobody has decided; the state stays. */
    public OverrideRequest escalate(Instant at) {
        if (state != OverrideState.REQUESTED || escalatedAt != null) {
            throw new IllegalStateException("Override " + id + " cannot be escalated from " + state);
        }
        return new OverrideRequest(
                id,
                workItem,
                project,
                choicePoint,
                requester,
                requestedAt,
                stated,
                state,
                decision,
                usedBy,
                closedAt,
                at,
                version + 1,
                brokenGlass);
    }

    private OverrideRequest moved(
            OverrideState next,
            @Nullable OverrideDecision decided,
            @Nullable Passage passage,
            @Nullable Instant closed) {
        if (!state.legalMoves().contains(next)) {
            throw new IllegalStateException("Override " + id + " cannot go from " + state + " to " + next);
        }
        return new OverrideRequest(
                id,
                workItem,
                project,
                choicePoint,
                requester,
                requestedAt,
                stated,
                next,
                decided,
                passage,
                closed,
                escalatedAt,
                version + 1,
                brokenGlass);
    }
}
