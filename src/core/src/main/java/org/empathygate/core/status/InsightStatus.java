package org.empathygate.core.status;

import java.util.List;

/**
 * What became of the research on a page.
 *
 * @param keys the insights recorded from it, such as {@code INS-31}
 * @param items the work items that the reader may see
 * @param restricted how many more there are
 */
public record InsightStatus(List<String> keys, List<InsightUse> items, int restricted) {

    public InsightStatus {
        keys = List.copyOf(keys);
        items = List.copyOf(items);
    }
}
