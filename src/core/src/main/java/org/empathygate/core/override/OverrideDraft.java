package org.empathygate.core.override;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.empathygate.core.Checked;
import org.empathygate.core.FieldChecks;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.insight.EvidenceRef;
import org.jspecify.annotations.Nullable;

/**
 * An override request as somebody wrote it, unchecked; null stands for a field that was not given. The names of the
 * components are the names of the fields in errors; the commitment's are {@code commitment.owner} and so on.
 *
 * @param pressures names of pressures
 * @param affected absent or blank says "we don't know"
 * @param revisitOn a day as {@code 2027-01-15}
 * @param citedInsight the key or id of the contradicting evidence
 */
public record OverrideDraft(
        List<String> pressures,
        @Nullable String affected,
        @Nullable String premortem,
        @Nullable String reasonCode,
        @Nullable String reason,
        @Nullable String revisitOn,
        @Nullable CommitmentDraft commitment,
        @Nullable String citedInsight) {

    /** The length of the longest sentence. */
    public static final int MAX_SENTENCE = 1_000;

    public OverrideDraft {
        pressures = List.copyOf(pressures);
    }

    /** A commitment as somebody wrote it, unchecked; the owner by user key or user name. */
    public record CommitmentDraft(
            @Nullable String owner,
            @Nullable String due,
            @Nullable String measure) {}

    /**
     * The case that this draft makes.
     *
     * @param contradictions the contradicting evidence of the work item, one of which has to be cited if there is any
     * @param persons knows who could own a commitment
     */
    Checked<OverrideCase> check(LocalDate today, int maxDays, Collection<EvidenceRef> contradictions, Persons persons) {
        FieldChecks fields = new FieldChecks();
        Set<Pressure> named = pressures(fields);
        String whom = fields.optional("affected", affected, MAX_SENTENCE);
        String ifItFails = fields.required("premortem", premortem, MAX_SENTENCE);
        OverrideReason code = fields.oneOf("reasonCode", reasonCode, OverrideReason.class);
        String why = fields.required("reason", reason, MAX_SENTENCE);
        LocalDate revisit = fields.dayWithin("revisitOn", revisitOn, today, today.plusDays(maxDays));
        Commitment promise = commitment(fields, code, today, persons);
        EvidenceRef cited = cited(fields, contradictions);
        return fields.check(() -> new OverrideCase(named, whom, ifItFails, code, why, revisit, promise, cited));
    }

    private Set<Pressure> pressures(FieldChecks fields) {
        Set<Pressure> named = EnumSet.noneOf(Pressure.class);
        for (String pressure : pressures) {
            named.add(fields.oneOf("pressures", pressure, Pressure.class));
        }
        if (named.isEmpty()) {
            fields.bad("pressures", "required");
        }
        return named;
    }

    private @Nullable Commitment commitment(FieldChecks fields, OverrideReason code, LocalDate today, Persons persons) {
        if (commitment == null) {
            if (code == OverrideReason.WILL_FIND_OUT) {
                fields.bad("commitment", "commitment-required");
            }
            return null;
        }
        PersonId owner = owner(fields, commitment.owner(), persons);
        LocalDate due = fields.dayWithin("commitment.due", commitment.due(), today, today.plusYears(2));
        String measure = fields.required("commitment.measure", commitment.measure(), MAX_SENTENCE);
        return owner == null ? null : new Commitment(owner, due, measure);
    }

    /** Somebody who can be reminded and asked: a promise of nobody, or of somebody who left, is none. */
    private static @Nullable PersonId owner(FieldChecks fields, @Nullable String given, Persons persons) {
        String named = fields.required("commitment.owner", given, 255);
        if (!fields.good("commitment.owner")) {
            return null;
        }
        Optional<PersonId> owner = persons.findActive(named);
        if (owner.isEmpty()) {
            fields.bad("commitment.owner", "no-such-person");
        }
        return owner.orElse(null);
    }

    private @Nullable EvidenceRef cited(FieldChecks fields, Collection<EvidenceRef> contradictions) {
        if (contradictions.isEmpty()) {
            return null;
        }
        Optional<EvidenceRef> cited = contradictions.stream()
                .filter(contradiction -> contradiction.ref().equals(citedInsight))
                .findFirst();
        if (cited.isEmpty()) {
            fields.bad("citedInsight", "contradiction-not-cited");
        }
        return cited.orElse(null);
    }
}
