package org.empathygate.core.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.gate.GateFacts;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.ReasonCode;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.Policy;
import org.jspecify.annotations.Nullable;

/** What the gate decides on: a Story under an enforcing policy, with nothing linked and nothing asked. */
public record FactsBuilder(
        WorkItemBuilder workItem,
        Policy policy,
        List<Evidence> evidence,
        Standing standing,
        List<Reason> unreadable,
        @Nullable Passage passage,
        LocalDate today) {

    public static FactsBuilder facts() {
        return new FactsBuilder(
                WorkItemBuilder.aWorkItem(),
                PolicyBuilder.aPolicy().policy(),
                List.of(),
                Standing.NOTHING,
                List.of(),
                null,
                Days.TODAY);
    }

    public FactsBuilder about(WorkItemBuilder other) {
        return new FactsBuilder(other, policy, evidence, standing, unreadable, passage, today);
    }

    public FactsBuilder under(PolicyBuilder other) {
        return new FactsBuilder(workItem, other.policy(), evidence, standing, unreadable, passage, today);
    }

    public FactsBuilder with(EvidenceBuilder... more) {
        List<Evidence> all = new ArrayList<>(evidence);
        for (EvidenceBuilder each : more) {
            all.add(each.evidence());
        }
        return new FactsBuilder(workItem, policy, all, standing, unreadable, passage, today);
    }

    public FactsBuilder with(OverrideRequest override) {
        Standing other = new Standing(override, standing.hold());
        return new FactsBuilder(workItem, policy, evidence, other, unreadable, passage, today);
    }

    public FactsBuilder held() {
        Hold hold = new Hold(workItem.facts().id(), People.PRIYA, Days.NOW, "Wait for the fair");
        Standing other = new Standing(standing.override(), hold);
        return new FactsBuilder(workItem, policy, evidence, other, unreadable, passage, today);
    }

    public FactsBuilder unreadable(ReasonCode what) {
        List<Reason> more = new ArrayList<>(unreadable);
        more.add(Reason.of(what));
        return new FactsBuilder(workItem, policy, evidence, standing, more, passage, today);
    }

    public FactsBuilder during(Passage other) {
        return new FactsBuilder(workItem, policy, evidence, standing, unreadable, other, today);
    }

    public GateFacts build() {
        return new GateFacts(
                workItem.facts(),
                policy.tiers().of(workItem.issueType()),
                policy,
                evidence,
                standing,
                unreadable,
                passage,
                today);
    }
}
