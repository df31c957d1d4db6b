package org.empathygate.rest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.Closing;
import org.empathygate.core.commitment.Reference;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.FollowUp;
import org.empathygate.core.followup.HarmAnswer;
import org.empathygate.core.followup.References;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.jspecify.annotations.Nullable;

/** Commitments and follow-ups as one reader may see them: what they point at only when the reader may see it. */
public final class AftermathPages {
    private final Overrides overrides;
    private final WorkItems workItems;
    private final References references;
    private final Clock clock;

    public AftermathPages(Overrides overrides, WorkItems workItems, References references, Clock clock) {
        this.overrides = overrides;
        this.workItems = workItems;
        this.references = references;
        this.clock = clock;
    }

    TrackedCommitmentJson of(TrackedCommitment commitment, WorkItemFacts workItem, @Nullable PersonId reader) {
        Closing how = commitment.closing();
        return TrackedCommitmentJson.of(
                commitment, workItem.key(), maySee(how == null ? null : how.link(), reader), today());
    }

    /** Those on work items that the reader may see. */
    TrackedCommitmentsJson commitments(List<TrackedCommitment> commitments, Access access) {
        return new TrackedCommitmentsJson(commitments.stream()
                .flatMap(commitment -> workItems.find(commitment.workItem()).stream()
                        .filter(workItem -> access.mayBrowse(workItem.key()))
                        .map(workItem -> of(commitment, workItem, access.reader())))
                .toList());
    }

    /** Empty when the request that it asks about is gone. */
    Optional<FollowUpJson> of(FollowUp followUp, WorkItemFacts workItem, @Nullable PersonId reader) {
        return overrides.find(followUp.override()).map(request -> of(followUp, request, workItem, reader));
    }

    FollowUpJson of(FollowUp followUp, OverrideRequest request, WorkItemFacts workItem, @Nullable PersonId reader) {
        HarmAnswer answer = followUp.answer();
        return FollowUpJson.of(
                followUp, request, workItem.key(), maySee(answer == null ? null : answer.evidence(), reader), today());
    }

    /** Those about work items that the reader may see. */
    FollowUpsJson followUps(List<FollowUp> followUps, Access access) {
        return new FollowUpsJson(
                followUps.stream().flatMap(each -> visible(each, access)).toList());
    }

    private Stream<FollowUpJson> visible(FollowUp followUp, Access access) {
        return workItems.find(followUp.workItem()).stream()
                .filter(workItem -> access.mayBrowse(workItem.key()))
                .flatMap(workItem -> of(followUp, workItem, access.reader()).stream());
    }

    private boolean maySee(@Nullable Reference reference, @Nullable PersonId reader) {
        return reference != null && references.maySee(reference, reader);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
