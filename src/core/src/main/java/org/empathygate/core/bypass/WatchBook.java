package org.empathygate.core.bypass;

import java.util.Optional;

/** Port: the store of what the sweep remembers, one text for each name. */
public interface WatchBook {

    /** Empty when nothing was written under this name. */
    Optional<String> read(String name);

    /** Writes over what was there. */
    void write(String name, String text);
}
