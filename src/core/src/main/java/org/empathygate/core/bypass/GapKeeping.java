package org.empathygate.core.bypass;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.ledger.Entry;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.ledger.Follower;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** Keeps the gap records in step with the ledger. */
public final class GapKeeping implements Follower {

    private final Gaps gaps;

    public GapKeeping(Gaps gaps) {
        this.gaps = gaps;
    }

    @Override
    public String name() {
        return "gap";
    }

    @Override
    public void follow(List<Entry> entries) {
        entries.forEach(entry -> follow(entry.fact()));
    }

    private void follow(Fact fact) {
        switch (fact.kind()) {
            case DECIDED -> {
                if (!Boolean.parseBoolean(fact.detail("refused"))) {
                    decided(fact, Outcome.valueOf(String.valueOf(fact.detail("outcome"))));
                }
            }
            case OVERRIDE_USED -> used(fact);
            case BYPASS_FOUND -> decided(fact, Outcome.BYPASSED);
            default -> {
                // Tells nothing about what was let through.
            }
        }
    }

    /** The pressures of an override come with its use, which is told just before, or was told at an earlier try. */
    private void decided(Fact fact, Outcome outcome) {
        ProjectKey project = fact.project();
        if (fact.workItem() != null && project != null) {
            gaps.change(
                    fact.workItem(),
                    gap -> gap.with(
                            project, outcome, outcome == Outcome.OVERRIDDEN ? gap.pressures() : Set.of(), fact.at()));
        }
    }

    private void used(Fact fact) {
        if (fact.workItem() != null) {
            gaps.change(fact.workItem(), gap -> gap.under(pressures(fact.detail("pressures"))));
        }
    }

    private static Set<Pressure> pressures(@Nullable String names) {
        return names == null
                ? Set.of()
                : Arrays.stream(names.split(",")).map(Pressure::valueOf).collect(Collectors.toSet());
    }
}
