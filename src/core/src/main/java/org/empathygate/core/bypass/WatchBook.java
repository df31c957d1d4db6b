package org.empathygate.core.bypass;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Port: the store of what the sweep remembers, one text for each name. */
public interface WatchBook {

    /** Empty when nothing was written under this name. */
    Optional<String> read(String name);

    /** Writes over what was there. */
    void write(String name, String text);

    /**
     * Writes if what is there is still {@code read}; null stands for "nothing was written yet".
     *
     * @return false when somebody else was faster; nothing is written then
     */
    boolean replace(String name, @Nullable String read, String text);
}
