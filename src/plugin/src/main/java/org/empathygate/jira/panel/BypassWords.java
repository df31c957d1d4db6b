package org.empathygate.jira.panel;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.empathygate.core.bypass.How;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.ledger.Fact;
import org.empathygate.jira.issue.People;
import org.jspecify.annotations.Nullable;

/**
 * Puts in words how a work item went round the gate. Evidence that is gone is only counted: the reader may not be allowed to see
 * which it was.
 */
public final class BypassWords {

    private final Wording wording;
    private final People people;

    public BypassWords(Wording wording, People people) {
        this.wording = wording;
        this.people = people;
    }

    /** What was found and nothing has settled; null when there is nothing. */
    Map<String, Object> of(@Nullable Fact found) {
        return found == null
                ? Map.of("hasBypass", false)
                : Map.of("hasBypass", true, "bypass", found(found, String.valueOf(found.detail("how"))));
    }

    private Map<String, Object> found(Fact found, String how) {
        boolean removed = How.EVIDENCE_REMOVED.name().equals(how);
        String kind = removed ? "removed" : "round";
        long missing = removed ? missing(found) : 0;
        Optional<String> since = How.SWEEP.name().equals(how) ? since(found) : Optional.empty();
        return Map.of(
                "how", how,
                "badge", wording.outcome(Outcome.BYPASSED),
                "title", wording.panel("bypass." + kind + ".title"),
                "text", text(found, kind),
                "hasMissing", missing > 0,
                "missing", missing > 0 ? wording.counted("bypass.missing", missing) : "",
                "hasSince", since.isPresent(),
                "since", since.orElse(""),
                "found", wording.panel("bypass.found." + how, wording.moment(found.at())),
                "help", wording.panel("bypass." + kind + ".help"));
    }

    private String text(Fact found, String kind) {
        String status = Optional.ofNullable(found.detail("status")).orElse("");
        return Optional.ofNullable(found.by())
                .map(person -> wording.panel("bypass." + kind + ".by", people.displayName(person), status))
                .orElseGet(() -> wording.panel("bypass." + kind + ".unknown", status));
    }

    /** When it came there, where the host's history tells: the sweep may come by much later. */
    private Optional<String> since(Fact found) {
        return Optional.ofNullable(found.detail("since"))
                .map(Instant::parse)
                .map(at -> wording.panel("bypass.since", wording.moment(at)));
    }

    /** One a line. */
    private static long missing(Fact found) {
        return Optional.ofNullable(found.detail("evidence"))
                .map(evidence -> evidence.lines().count())
                .orElse(0L);
    }
}
