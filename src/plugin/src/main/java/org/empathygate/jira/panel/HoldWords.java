package org.empathygate.jira.panel;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Puts in words what the reader may do about a work item beside asking. Who holds it, the reasons say. */
public final class HoldWords {

    private final Wording wording;

    public HoldWords(Wording wording) {
        this.wording = wording;
    }

    Map<String, Object> of(PanelState state) {
        LocalDate reviewDue = state.hold().reviewDue();
        return Map.of(
                "mayHold", state.offersHold(),
                "mayLift", state.offersLift(),
                "mayBreak", state.offersBreakGlass(),
                "reviewDue",
                        Optional.ofNullable(reviewDue)
                                .map(day -> wording.panel("breakDue", wording.day(day)))
                                .orElse(""));
    }
}
