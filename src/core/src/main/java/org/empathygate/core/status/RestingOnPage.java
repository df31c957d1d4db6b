package org.empathygate.core.status;

import java.util.List;
import java.util.Map;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.Stance;

/**
 * What rests on a page, as far as its reader may see it.
 *
 * @param keys of the insights recorded from the page
 * @param workItems that rest on one of these, or on the page itself
 * @param stances what the page says about each
 * @param restricted how many more work items there are
 */
record RestingOnPage(
        List<String> keys, List<FoundWorkItem> workItems, Map<WorkItemId, Stance> stances, int restricted) {

    Stance stance(FoundWorkItem workItem) {
        return stances.getOrDefault(workItem.id(), Stance.SUPPORTS);
    }
}
