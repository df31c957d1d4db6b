package org.empathygate.core.bypass;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers as long as this object lives. */
public final class InMemoryWatchBook implements WatchBook {

    private final Map<String, String> texts = new ConcurrentHashMap<>();

    @Override
    public Optional<String> read(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    @Override
    public void write(String name, String text) {
        texts.put(name, text);
    }

    @Override
    public boolean replace(String name, @Nullable String read, String text) {
        return read == null ? texts.putIfAbsent(name, text) == null : texts.replace(name, read, text);
    }
}
