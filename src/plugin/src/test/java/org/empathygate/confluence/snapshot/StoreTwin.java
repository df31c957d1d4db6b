package org.empathygate.confluence.snapshot;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store in memory, open to everybody's hands. */
public final class StoreTwin implements SnapshotStore {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public Optional<String> get(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    @Override
    public void put(String key, String text) {
        if (key.length() > 100) {
            throw new IllegalArgumentException("The host takes keys of at most 100 characters, not " + key.length());
        }
        texts.put(key, text);
    }

    public Map<String, String> texts() {
        return texts;
    }
}
