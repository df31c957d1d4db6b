package org.empathygate.workbench.web.page;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns a page's view record into what a template may read: maps by component name, lists, text, numbers and booleans.
 * An absent value has no entry, so that a template may ask {@code #if($view.value)}.
 */
public final class ViewMap {

    private ViewMap() {}

    public static Map<String, Object> of(Record view) {
        var map = new LinkedHashMap<String, Object>();
        Arrays.stream(view.getClass().getRecordComponents()).forEach(component -> {
            Object value = plain(valueOf(component, view));
            if (value != null) {
                map.put(component.getName(), value);
            }
        });
        return map;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Record record) {
            return of(record);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(ViewMap::plain).toList();
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value;
    }

    private static @Nullable Object valueOf(RecordComponent component, Record view) {
        var accessor = component.getAccessor();
        accessor.setAccessible(true); // views are their pages' own
        try {
            return accessor.invoke(view);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The view " + view.getClass() + " cannot be read", e);
        }
    }
}
