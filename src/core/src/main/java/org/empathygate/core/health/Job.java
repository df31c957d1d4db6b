package org.empathygate.core.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Work that goes on without anybody asking, as an administrator is told about it.
 *
 * @param ok whether it needs nobody's attention
 * @param state figures and the last failure, by name, in the order in which they are shown
 */
public record Job(String name, boolean ok, Map<String, String> state) {

    public Job {
        state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
    }
}
