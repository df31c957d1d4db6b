package org.empathygate.core.insight;

import java.util.List;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.jspecify.annotations.Nullable;

/** Port: insights that might fit a work item. Only a help for people; nothing is ever linked by it. */
public interface Suggestions {

    int MAX = 10;

    /** The best first, at most {@link #MAX}; only what the reader may see and what is not linked already. */
    List<Suggestion> of(WorkItemFacts workItem, @Nullable PersonId reader);
}
