package org.empathygate.core.policy;

import java.util.Arrays;
import java.util.List;

/**
 * Names as administrators write them (issue types, resolutions, hosts): in their order, compared without regard to case.
 * The host's names can be renamed; a name that fits nothing is harmless.
 */
public record Names(List<String> all) {

    public static final Names NONE = new Names(List.of());

    public Names {
        all = List.copyOf(all);
    }

    public static Names of(String... names) {
        return new Names(Arrays.asList(names));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean contains(String name) {
        for (String each : all) {
            if (each.equalsIgnoreCase(name)) {
                return true;
            }
        }
        return false;
    }
}
