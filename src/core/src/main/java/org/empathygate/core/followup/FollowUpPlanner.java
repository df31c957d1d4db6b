package org.empathygate.core.followup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Overrides;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReading;

/** Schedules the questions about an override when it is used, as the policy of that moment says. */
public final class FollowUpPlanner implements Follower {

    private final Overrides overrides;
    private final FollowUps followUps;
    private final PolicyBook policies;
    private final ZoneId zone;

    /** @param zone where the days of the product begin */
    public FollowUpPlanner(Overrides overrides, FollowUps followUps, PolicyBook policies, ZoneId zone) {
        this.overrides = overrides;
        this.followUps = followUps;
        this.policies = policies;
        this.zone = zone;
    }

    @Override
    public String name() {
        return "follow-ups";
    }

    /** A question that is there already is not scheduled again, so an entry that comes again does no harm. */
    @Override
    public void follow(List<Entry> entries) {
        entries.stream()
                .map(Entry::fact)
                .filter(fact -> fact.kind() == EntryKind.OVERRIDE_USED)
                .forEach(this::used);
    }

    private void used(Fact fact) {
        OverrideIds.in(fact)
                .flatMap(overrides::find)
                .ifPresent(request -> plan(request, LocalDate.ofInstant(fact.at(), zone)));
    }

    private void plan(OverrideRequest request, LocalDate usedOn) {
        int number = 1;
        for (int days : days(request.project())) {
            boolean ignored = followUps.schedule(FollowUp.scheduled(request, number++, usedOn.plusDays(days)));
        }
    }

    /** A policy that cannot be read keeps nobody from being asked: then the usual days hold. */
    private List<Integer> days(ProjectKey project) {
        return policies.effective(project) instanceof PolicyReading.Known known
                ? known.policy().followUpDays()
                : Policy.DEFAULT.followUpDays();
    }
}
