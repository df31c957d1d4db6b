package org.empathygate.core.insight;

import java.util.List;
import java.util.Optional;
import org.empathygate.core.ProjectKey;

/** Port: the store of insights. */
public interface Insights {

    /** A key that no insight has and that is never given twice, on any node. */
    InsightKey nextKey();

    /** Stores a new insight under its key. */
    void add(Insight insight);

    Optional<Insight> find(InsightKey key);

    /**
     * Stores the insight if the stored version is still {@code basedOnVersion}.
     *
     * @return false when somebody else was faster or there is no such insight; nothing is stored then
     */
    boolean replace(Insight insight, int basedOnVersion);

    /** The newest first, at most {@code limit}. */
    List<Insight> list(ProjectKey project, InsightState state, int limit);

    /** Those recorded from the wiki page with this id, in every project and state, the newest first, at most {@code limit}. */
    List<Insight> fromPage(String pageId, int limit);
}
