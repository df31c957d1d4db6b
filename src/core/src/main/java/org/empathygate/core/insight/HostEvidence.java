package org.empathygate.core.insight;

import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.policy.EvidenceRule;
import org.jspecify.annotations.Nullable;

/** Port: evidence that lives in the host as native issue links and page links. It makes no outbound call. */
public interface HostEvidence {

    /**
     * Everything linked natively that the rule counts, whoever may see it. An issue's day is the day it was created; a page
     * has none.
     */
    List<Evidence> of(WorkItemFacts workItem, EvidenceRule rule);

    /** What a reader may be shown of an issue or page; empty when it is gone or the reader may not see it. */
    Optional<HostSource> show(EvidenceRef ref, @Nullable PersonId reader);
}
