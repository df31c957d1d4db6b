package org.empathygate.workbench.activeobjects;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/** A connection whose rows answer every text backwards; what is written stays as it is. */
final class GarbledReading implements InvocationHandler {

    private final Object target;

    private GarbledReading(Object target) {
        this.target = target;
    }

    static Connection of(Connection connection) {
        return wrap(Connection.class, connection);
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        var answer = call(method, arguments);
        if (answer instanceof PreparedStatement statement) {
            return wrap(PreparedStatement.class, statement);
        }
        if (answer instanceof Statement statement) {
            return wrap(Statement.class, statement);
        }
        if (answer instanceof ResultSet rows) {
            return wrap(ResultSet.class, rows);
        }
        return target instanceof ResultSet && answer instanceof String text
                ? new StringBuilder(text).reverse().toString()
                : answer;
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T wrap(Class<T> type, T target) {
        return type.cast(Proxy.newProxyInstance(
                GarbledReading.class.getClassLoader(), new Class<?>[] {type}, new GarbledReading(target)));
    }
}
