package org.empathygate.core.override;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;

/** Broken glasses that live as long as this object. */
public final class InMemoryBrokenGlasses implements BrokenGlasses {

    private final Map<Long, BrokenGlass> byId = new ConcurrentSkipListMap<>();
    private final AtomicLong lastId = new AtomicLong();

    @Override
    public BrokenGlass add(BrokenGlass glass) {
        BrokenGlass stored = glass.withId(lastId.incrementAndGet());
        byId.put(stored.id(), stored);
        return stored;
    }

    @Override
    public Optional<BrokenGlass> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public Optional<BrokenGlass> ofOverride(long override) {
        return byId.values().stream()
                .filter(glass -> glass.override() == override)
                .findFirst();
    }

    @Override
    public List<BrokenGlass> awaiting() {
        return byId.values().stream()
                .filter(glass -> glass.state() == ReviewState.AWAITING_REVIEW)
                .toList();
    }

    @Override
    public List<BrokenGlass> awaiting(String group) {
        return awaiting().stream().filter(glass -> glass.group().equals(group)).toList();
    }

    @Override
    public boolean replace(BrokenGlass glass, int basedOnVersion) {
        BrokenGlass current = byId.get(glass.id());
        return current != null && current.version() == basedOnVersion && byId.replace(glass.id(), current, glass);
    }
}
