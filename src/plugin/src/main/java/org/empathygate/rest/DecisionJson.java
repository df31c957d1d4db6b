package org.empathygate.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.gate.GateMessage;
import org.empathygate.core.gate.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What would be decided if somebody tried this transition now.
 *
 * @param refuses whether the transition would be refused
 * @param override the override that lets pass; absent when none does
 * @param unusedOverride whether an approved override is there and not needed
 * @param evidence what was seen, as far as the reader may see it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DecisionJson(
        TransitionJson transition,
        String tier,
        String outcome,
        boolean refuses,
        List<ReasonJson> reasons,
        int policyVersion,
        @Nullable Long override,
        boolean unusedOverride,
        List<EvidenceJson> evidence,
        int restrictedEvidence) {

    static DecisionJson of(
            GatedTransition transition, Verdict verdict, GateMessage messages, EvidenceListJson evidence) {
        return new DecisionJson(
                new TransitionJson(transition.id(), transition.name()),
                verdict.tier().name(),
                verdict.outcome().name(),
                verdict.refuses(),
                verdict.reasons().stream()
                        .map(reason -> ReasonJson.of(reason, verdict, messages))
                        .toList(),
                verdict.policyVersion(),
                verdict.override(),
                verdict.unusedOverride(),
                evidence.links(),
                evidence.restricted());
    }
}
