package org.empathygate.core.insight;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One insight linked to a work item, as the gate sees it.
 *
 * @param active false when the insight was declined or retired
 * @param observedOn null when nobody knows (a page); such evidence is undated, never stale
 * @param relevance the sentence that says why it matters; null when the link has none
 */
public record Evidence(
        EvidenceRef ref,
        Stance stance,
        boolean active,
        @Nullable LocalDate observedOn,
        @Nullable String relevance) {

    /** Whether the horizon has passed: day of observation plus {@code freshnessDays} is the last day that counts. */
    public boolean staleOn(LocalDate today, int freshnessDays) {
        return observedOn != null && freshnessDays > 0 && observedOn.toEpochDay() + freshnessDays < today.toEpochDay();
    }
}
