package org.empathygate.core.bypass;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.core.given.Days;

/** What holds for the rule whatever is seen. */
class BypassRulePropertyTest {

    @Property
    void withoutADecisionNothingThatAppliesIsCalledDecided(@ForAll("sightings") Sighting any) {
        Sighting undecided =
                new Sighting(any.applies(), any.created(), any.trail(), null, any.foundAt(), any.era(), any.baseline());

        assertThat(BypassRule.of(undecided)).isNotEqualTo(Finding.DECIDED);
    }

    @Property
    void onceFoundItIsNeverFoundAgainInTheSameStay(@ForAll("sightings") Sighting any) {
        Instant afterEverything = Days.NOW.plusSeconds(100_000);
        Sighting found = new Sighting(
                any.applies(), any.created(), any.trail(), any.decidedAt(), afterEverything, any.era(), any.baseline());

        assertThat(BypassRule.of(found)).isEqualTo(Finding.KNOWN);
    }

    @Property
    void whatTheGateDoesNotWatchIsNeverABypass(@ForAll("sightings") Sighting any) {
        Sighting unwatched = new Sighting(
                any.applies(), any.created(), any.trail(), any.decidedAt(), any.foundAt(), null, any.baseline());

        assertThat(BypassRule.of(unwatched)).isNotEqualTo(Finding.BYPASS);
    }

    /** Where everything before is recorded, done and applicable without a decision, a record or a baseline is a bypass. */
    @Property
    void nothingShipsUnrecorded(@ForAll("sightings") Sighting any) {
        Sighting bare = new Sighting(
                true, any.created(), any.trail(), null, null, new Era(Days.NOW.plusSeconds(50), true), false);

        assertThat(BypassRule.of(bare)).isEqualTo(Finding.BYPASS);
    }

    @Property
    void aReopenMakesEveryEarlierFactCountForNothing(@ForAll("sightings") Sighting any) {
        Trail reopenedAndForced = any.trail().leftNotBefore(Days.NOW.plusSeconds(100_000));
        Sighting forced = new Sighting(
                true,
                any.created(),
                reopenedAndForced,
                any.decidedAt(),
                any.foundAt(),
                new Era(Days.NOW, true),
                any.baseline());

        assertThat(BypassRule.of(forced)).isEqualTo(Finding.BYPASS);
    }

    @Provide
    Arbitrary<Sighting> sightings() {
        Arbitrary<Instant> times = Arbitraries.longs().between(0, 5_000).map(second -> Days.NOW.plusSeconds(second));
        Arbitrary<Trail> trails = Combinators.combine(times.list().ofMaxSize(6), Arbitraries.integers())
                .as((at, seed) -> {
                    List<StatusChange> history = new ArrayList<>();
                    at.stream()
                            .sorted()
                            .forEach(time -> history.add(new StatusChange(
                                    time, null, history.size() % 2 == 1, history.size() % 2 == 0, false)));
                    return Trail.of(history);
                });
        Arbitrary<Era> eras =
                Combinators.combine(times, Arbitraries.of(true, false)).as(Era::new);
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        times,
                        trails,
                        times.injectNull(0.3),
                        times.injectNull(0.3),
                        eras.injectNull(0.2),
                        Arbitraries.of(true, false))
                .as(Sighting::new);
    }
}
