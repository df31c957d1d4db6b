package org.empathygate.core.insight;

import java.time.LocalDate;
import org.empathygate.core.Text;
import org.jspecify.annotations.Nullable;

/**
 * An insight that might fit a work item.
 *
 * @param title the first words of the quote, or the summary
 * @param observedOn null when nobody knows
 * @param why what it has in common with the work item
 */
public record Suggestion(
        EvidenceRef ref, String title, @Nullable LocalDate observedOn, Text why) {}
