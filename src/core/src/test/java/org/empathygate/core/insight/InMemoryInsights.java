package org.empathygate.core.insight;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.empathygate.core.ProjectKey;

/** Insights that live as long as this object. */
public final class InMemoryInsights implements Insights {

    private final Map<InsightKey, Insight> byKey = new ConcurrentHashMap<>();
    private final AtomicLong lastNumber = new AtomicLong();

    @Override
    public InsightKey nextKey() {
        return InsightKey.of(lastNumber.incrementAndGet());
    }

    @Override
    public void add(Insight insight) {
        if (byKey.putIfAbsent(insight.key(), insight) != null) {
            throw new IllegalStateException(insight.key().value() + " is stored already");
        }
    }

    @Override
    public Optional<Insight> find(InsightKey key) {
        return Optional.ofNullable(byKey.get(key));
    }

    @Override
    public boolean replace(Insight insight, int basedOnVersion) {
        Insight current = byKey.get(insight.key());
        return current != null && current.version() == basedOnVersion && byKey.replace(insight.key(), current, insight);
    }

    @Override
    public List<Insight> list(ProjectKey project, InsightState state, int limit) {
        return newest(insight -> insight.project().equals(project) && insight.state() == state, limit);
    }

    @Override
    public List<Insight> fromPage(String pageId, int limit) {
        return newest(insight -> insight.source().equals(new Source(SourceKind.CONFLUENCE_PAGE, pageId)), limit);
    }

    private List<Insight> newest(Predicate<Insight> wanted, int limit) {
        return byKey.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingLong(
                                (Insight insight) -> insight.key().number())
                        .reversed())
                .limit(limit)
                .toList();
    }
}
