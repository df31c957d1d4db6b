package org.empathygate.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Gate;
import org.empathygate.core.gate.GateFacts;
import org.empathygate.core.gate.Verdict;
import org.empathygate.core.insight.Evidence;
import org.empathygate.core.insight.EvidenceRef;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Standing;
import org.empathygate.core.policy.Policy;
import org.empathygate.core.policy.Tier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The decision alone, on facts that are at hand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class GateDecideBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 30);

    private final GateFacts fifthCounts = facts(Stream.concat(stale(4), Stream.of(evidence(TODAY.minusDays(10)))));
    private final GateFacts allStale = facts(stale(5));
    private final GateFacts nothingLinked = facts(Stream.of());

    /** Five pieces of evidence, of which the last one read counts. */
    @Benchmark
    public Verdict satisfiedByTheFifth() {
        return Gate.decide(fifthCounts);
    }

    @Benchmark
    public Verdict unsatisfiedByFive() {
        return Gate.decide(allStale);
    }

    @Benchmark
    public Verdict unsatisfiedWithoutEvidence() {
        return Gate.decide(nothingLinked);
    }

    private static GateFacts facts(Stream<Evidence> evidence) {
        return new GateFacts(
                new WorkItemFacts(
                        new WorkItemId(1),
                        new WorkItemKey("SHOP-1"),
                        new ProjectKey("SHOP"),
                        "Story",
                        null,
                        null,
                        new PersonId("dana"),
                        List.of()),
                Tier.ENFORCE,
                Policy.DEFAULT,
                evidence.toList(),
                Standing.NOTHING,
                List.of(),
                null,
                TODAY);
    }

    private static Stream<Evidence> stale(int count) {
        return IntStream.range(0, count).mapToObj(each -> evidence(TODAY.minusDays(400 + each)));
    }

    private static Evidence evidence(LocalDate observedOn) {
        return new Evidence(
                EvidenceRef.issue("INS-" + observedOn.toEpochDay()), Stance.SUPPORTS, true, observedOn, null);
    }
}
