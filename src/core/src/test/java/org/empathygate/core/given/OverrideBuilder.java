package org.empathygate.core.given;

import java.util.EnumSet;
import java.util.Set;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** An override that Dana asks for SHOP-142 before Done, because of speed. */
public record OverrideBuilder(
        long id,
        WorkItemId workItem,
        ProjectKey project,
        ChoicePoint choicePoint,
        OverrideReason reason,
        @Nullable String affected,
        @Nullable Commitment commitment,
        @Nullable EvidenceRef cited) {

    public static OverrideBuilder anOverride() {
        return new OverrideBuilder(
                OverrideRequest.NOT_STORED,
                aWorkItemId(),
                WorkItemBuilder.SHOP,
                ChoicePoint.DONE,
                OverrideReason.TRADE_OFF,
                "guests who pay by invoice",
                null,
                null);
    }

    private static WorkItemId aWorkItemId() {
        return WorkItemBuilder.aWorkItem().facts().id();
    }

    public OverrideBuilder withId(long other) {
        return new OverrideBuilder(other, workItem, project, choicePoint, reason, affected, commitment, cited);
    }

    public OverrideBuilder forWorkItem(WorkItemId other) {
        return new OverrideBuilder(id, other, project, choicePoint, reason, affected, commitment, cited);
    }

    public OverrideBuilder in(ProjectKey other) {
        return new OverrideBuilder(id, workItem, other, choicePoint, reason, affected, commitment, cited);
    }

    public OverrideBuilder at(ChoicePoint other) {
        return new OverrideBuilder(id, workItem, project, other, reason, affected, commitment, cited);
    }

    public OverrideBuilder affectingNobodyKnows() {
        return new OverrideBuilder(id, workItem, project, choicePoint, reason, null, commitment, cited);
    }

    public OverrideBuilder promising(Commitment promise) {
        return new OverrideBuilder(
                id, workItem, project, choicePoint, OverrideReason.WILL_FIND_OUT, affected, promise, cited);
    }

    public OverrideBuilder citing(EvidenceRef contradiction) {
        return new OverrideBuilder(id, workItem, project, choicePoint, reason, affected, commitment, contradiction);
    }

    public OverrideRequest requested() {
        OverrideRequest asked = OverrideRequest.asked(
                workItem,
                project,
                choicePoint,
                People.DANA,
                Days.NOW,
                new OverrideCase(
                        EnumSet.of(Pressure.SPEED, Pressure.COST),
                        affected,
                        "Guests will have left without telling us why",
                        reason,
                        "The fair is on Friday",
                        Days.TODAY.plusDays(30),
                        commitment,
                        cited));
        return asked.withId(id);
    }

    /** Broken by Sam, for the same work item. */
    public OverrideRequest brokenGlass() {
        OverrideCase stated = new OverrideCase(
                Set.of(),
                null,
                "",
                OverrideReason.LEGAL_OR_INCIDENT,
                "The shop is down",
                Days.TODAY.plusDays(3),
                null,
                null);
        return OverrideRequest.brokenGlass(
                        workItem, project, choicePoint, People.SAM, Days.NOW, stated, Days.TODAY.plusDays(2))
                .withId(id);
    }

    public OverrideRequest approved() {
        return requested().approve(People.PRIYA, Days.NOW, "until the fair", Days.TODAY.plusDays(20));
    }

    public OverrideRequest approvedUntilDaysAgo(int days) {
        return requested().approve(People.PRIYA, Days.NOW, null, Days.TODAY.minusDays(days));
    }

    public OverrideRequest declined() {
        return requested().decline(People.PRIYA, Days.NOW, null, "Five guests who paid");
    }

    public OverrideRequest used(Passage passage) {
        return approved().use(passage, Days.NOW);
    }
}
