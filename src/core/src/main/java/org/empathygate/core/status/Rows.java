package org.empathygate.core.status;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.empathygate.core.gate.Decision;
import org.empathygate.core.gate.Decisions;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.gate.Reason;
import org.empathygate.core.gate.ReasonCode;
import org.jspecify.annotations.Nullable;

/** Work items by name: those that ask for attention first, and the newest first among equals. */
public final class Rows {

    private final Decisions decisions;

    public Rows(Decisions decisions) {
        this.decisions = decisions;
    }

    /** Whether what is done is wanted after so many, or among them. */
    static boolean reachDone(Gathered gathered, StatusQuestion question) {
        long first = gathered.judged().stream()
                .filter(workItem -> gathered.verdict(workItem).outcome() == Outcome.UNSATISFIED)
                .count();
        return question.rows() > 0 && first < (long) question.from() + question.rows();
    }

    List<StatusRow> of(Gathered gathered, DoneWork done, StatusQuestion question) {
        if (question.rows() == 0) {
            return List.of();
        }
        return Stream.concat(
                        gathered.judged().stream()
                                .map(workItem -> new Ranked(
                                        workItem, gathered.verdict(workItem).outcome(), null)),
                        done.known().stream()
                                .map(workItem -> new Ranked(workItem, done.outcome(workItem), done.since(workItem))))
                .sorted(Ranked.ORDER)
                .skip(question.from())
                .limit(question.rows())
                .map(ranked -> row(ranked, gathered))
                .toList();
    }

    private StatusRow row(Ranked ranked, Gathered gathered) {
        FoundWorkItem workItem = ranked.workItem();
        return new StatusRow(
                workItem.key(),
                workItem.summary(),
                workItem.status(),
                workItem.done(),
                ranked.outcome(),
                reasons(ranked, gathered).stream().map(Enum::name).toList(),
                ranked.since());
    }

    private List<ReasonCode> reasons(Ranked ranked, Gathered gathered) {
        if (!ranked.workItem().done()) {
            return gathered.verdict(ranked.workItem()).reasons().stream()
                    .map(Reason::code)
                    .toList();
        }
        return switch (ranked.outcome()) {
            case UNSATISFIED, ERROR, OVERRIDDEN ->
                recorded(ranked).map(Decision::reasons).orElse(List.of());
            case SATISFIED, NOT_APPLICABLE, BYPASSED -> List.of();
        };
    }

    /** The decision that let it there, and no other. */
    private Optional<Decision> recorded(Ranked ranked) {
        return decisions
                .latestThatLetPass(ranked.workItem().id())
                .filter(decision -> decision.outcome() == ranked.outcome());
    }

    /** A work item with its place in the order. */
    private record Ranked(
            FoundWorkItem workItem,
            Outcome outcome,
            @Nullable Instant since) {

        private static final Comparator<Ranked> ORDER = Comparator.comparingInt(Ranked::urgency)
                .thenComparing(Ranked::at, Comparator.reverseOrder())
                .thenComparing(ranked -> ranked.workItem().id().value(), Comparator.reverseOrder());

        private int urgency() {
            return switch (outcome) {
                case UNSATISFIED -> workItem.done() ? 4 : 0;
                case ERROR -> 1;
                case BYPASSED -> 2;
                case OVERRIDDEN -> 3;
                case SATISFIED -> 5;
                case NOT_APPLICABLE -> 6;
            };
        }

        private Instant at() {
            return since == null ? workItem.updated() : since;
        }
    }
}
