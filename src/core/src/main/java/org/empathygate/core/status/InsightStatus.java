package org.empathygate.core.status;

import java.util.List;

/**
 * What became of the research on a page. The figures are of all work items that the reader may see, also where not all are
 * named.
 *
 * @param keys the insights recorded from it, such as {@code INS-31}
 * @param items those that were judged, at most {@value StatusQuestion#MOST_ROWS}
 * @param total how many there are, judged or not
 * @param decided how many of these are done and had to pass the gate
 * @param shippedAgainst how many of these shipped although the customer's evidence did not carry them
 * @param restricted how many more there are, which the reader may not see
 */
public record InsightStatus(
        List<String> keys, List<InsightUse> items, long total, long decided, long shippedAgainst, int restricted) {

    public InsightStatus {
        keys = List.copyOf(keys);
        items = List.copyOf(items);
        if (items.size() > total || decided > total || shippedAgainst > decided) {
            throw new IllegalArgumentException("Of " + total + " work items " + items.size() + " are named, " + decided
                    + " decided and " + shippedAgainst + " shipped against: a part is more than its whole");
        }
    }
}
