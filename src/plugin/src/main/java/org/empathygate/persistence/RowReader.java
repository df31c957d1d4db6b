package org.empathygate.persistence;

import static java.util.stream.Collectors.joining;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.java.ao.Query;
import net.java.ao.RawEntity;

/**
 * Reads rows at a decision, for which somebody waits. {@code ActiveObjects.find} works out anew for every query what the
 * entity's columns are called, which takes longer than the statement; this names them once, all of them, and lets
 * ActiveObjects stream the rows. Such rows cannot be changed.
 */
final class RowReader<R extends RawEntity<Long>> {
    private static final Pattern GETTER = Pattern.compile("(?:get|is)(\\w+)");
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private final ActiveObjects store;
    private final Class<R> type;
    private final String columns;

    RowReader(ActiveObjects store, Class<R> type) {
        this.store = store;
        this.type = type;
        this.columns = Arrays.stream(type.getMethods())
                .filter(RowReader::isColumn)
                .map(RowReader::column)
                .sorted()
                .collect(joining(","));
    }

    /** All columns of all rows; the caller adds which rows, and in which order. */
    Query all() {
        return new PlainQuery(columns);
    }

    /** What the query finds, by one statement, each row as {@code value} reads it. */
    <T> List<T> read(Query query, Function<? super R, T> value) {
        List<T> values = new ArrayList<>();
        store.stream(type, query, row -> values.add(value.apply(row)));
        return values;
    }

    private static boolean isColumn(Method method) {
        return method.getDeclaringClass() != RawEntity.class
                && RawEntity.class.isAssignableFrom(method.getDeclaringClass())
                && method.getParameterCount() == 0
                && GETTER.matcher(method.getName()).matches();
    }

    /** As ActiveObjects names it: {@code getWorkItemId} reads {@code WORK_ITEM_ID}. */
    private static String column(Method getter) {
        String property = GETTER.matcher(getter.getName()).replaceFirst("$1");
        return WORD.matcher(property).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
