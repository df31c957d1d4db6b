package org.empathygate.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;

/** Many ids in portions that one statement of every database bears as parameters. */
final class Portions {

    private static final int MOST = 200;

    private Portions() {}

    /** Each id once. */
    static <T> List<List<T>> of(Collection<T> ids) {
        List<T> all = List.copyOf(new LinkedHashSet<>(ids));
        List<List<T>> portions = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            portions.add(all.subList(from, Math.min(all.size(), from + MOST)));
        }
        return portions;
    }

    /** A place for each id in a statement. */
    static String places(Collection<?> ids) {
        return String.join(",", Collections.nCopies(ids.size(), "?"));
    }
}
