package org.empathygate.core.gate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.Passage;
import org.empathygate.core.policy.Tier;
import org.jspecify.annotations.Nullable;

/**
 * A verdict at a transition, as it is recorded for ever.
 *
 * @param refused whether the transition was refused by this verdict
 * @param evidence what was seen
 * @param override the override that was used; null when none was
 * @param by null when nobody was logged in
 * @param at to the millisecond, as every store can keep it
 */
public record Decision(
        WorkItemId workItem,
        ProjectKey project,
        ChoicePoint choicePoint,
        Passage passage,
        Outcome outcome,
        Tier tier,
        boolean refused,
        List<ReasonCode> reasons,
        int policyVersion,
        List<EvidenceRef> evidence,
        @Nullable Long override,
        @Nullable PersonId by,
        Instant at) {

    public Decision {
        reasons = List.copyOf(reasons);
        evidence = List.copyOf(evidence);
    }

    /** As the ledger tells it. */
    Fact fact(WorkItemKey key) {
        return Fact.of(EntryKind.DECIDED, at, by)
                .about(project, workItem)
                .with("issue", key.value())
                .with("choicePoint", choicePoint.name())
                .with("passage", passage.token())
                .with("outcome", outcome)
                .with("tier", tier)
                .with("refused", refused)
                .with("reasons", joined(",", reasons, Enum::name))
                .with("policyVersion", policyVersion)
                .with("evidence", joined("\n", evidence, EvidenceRef::text))
                .with("override", override);
    }

    /** Null for none. */
    private static <T> @Nullable String joined(String separator, List<T> parts, Function<T, String> text) {
        return parts.isEmpty() ? null : parts.stream().map(text).collect(Collectors.joining(separator));
    }

    /** The decision that this fact tells; throws {@link IllegalArgumentException} when it tells none. */
    static Decision of(Fact fact) {
        String override = fact.detail("override");
        return new Decision(
                known(fact.workItem(), "work item"),
                known(fact.project(), "project"),
                new ChoicePoint(detail(fact, "choicePoint")),
                new Passage(detail(fact, "passage")),
                Outcome.valueOf(detail(fact, "outcome")),
                Tier.valueOf(detail(fact, "tier")),
                Boolean.parseBoolean(detail(fact, "refused")),
                parts(fact.detail("reasons"), ",").map(ReasonCode::valueOf).toList(),
                Integer.parseInt(detail(fact, "policyVersion")),
                parts(fact.detail("evidence"), "\n").map(EvidenceRef::parse).toList(),
                override == null ? null : Long.valueOf(override),
                fact.by(),
                fact.at());
    }

    private static Stream<String> parts(@Nullable String text, String separator) {
        return text == null ? Stream.of() : Arrays.stream(text.split(separator, -1));
    }

    private static String detail(Fact fact, String name) {
        return known(fact.detail(name), name);
    }

    private static <T> T known(@Nullable T value, String what) {
        if (value == null) {
            throw new IllegalArgumentException("A decision without its " + what);
        }
        return value;
    }
}
