package org.empathygate.core.status;

import java.util.Set;
import org.empathygate.core.WorkItemId;

/** Port: the links that the host itself keeps from its work items to pages of a wiki. It asks no permission. */
public interface PageLinks {

    /**
     * Work items linked to the page with this id, of any wiki that the host is connected with, as far as its index knows; at
     * most {@code max}.
     */
    Set<WorkItemId> to(String pageId, int max);
}
