package org.empathygate.persistence;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of a row that is about to be added. A null value leaves its column out, which the database stores as null. */
final class Columns {
    private final Map<String, Object> values = new LinkedHashMap<>();

    Columns with(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
        return this;
    }

    Map<String, Object> values() {
        return values;
    }
}
