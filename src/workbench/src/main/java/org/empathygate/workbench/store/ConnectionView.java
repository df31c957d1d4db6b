package org.empathygate.workbench.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A connection as borrowers see it: one of a running transaction cannot be ended by them; executed statements are reported. */
final class ConnectionView implements InvocationHandler {

    private static final Set<String> OWNERS_ONLY = Set.of("close", "commit", "setAutoCommit", "abort");

    private final Connection connection;
    private final boolean joined;
    private final List<Consumer<String>> watchers;

    private ConnectionView(Connection connection, boolean joined, List<Consumer<String>> watchers) {
        this.connection = connection;
        this.joined = joined;
        this.watchers = watchers;
    }

    /** A connection whose transaction somebody else ends. */
    static Connection joined(Connection connection, List<Consumer<String>> watchers) {
        return proxy(Connection.class, new ConnectionView(connection, true, watchers));
    }

    /** A connection which the borrower closes. */
    static Connection owned(Connection connection, List<Consumer<String>> watchers) {
        return proxy(Connection.class, new ConnectionView(connection, false, watchers));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (joined && OWNERS_ONLY.contains(method.getName())) {
            return null;
        }
        var answer = call(connection, method, arguments);
        return answer instanceof Statement statement && !watchers.isEmpty()
                ? watched(statement, firstText(arguments))
                : answer;
    }

    private Statement watched(Statement statement, String preparedSql) {
        InvocationHandler reporting = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                var given = firstText(arguments);
                watchers.forEach(watcher -> watcher.accept(given.isEmpty() ? preparedSql : given));
            }
            return call(statement, method, arguments);
        };
        return statement instanceof CallableStatement
                ? proxy(CallableStatement.class, reporting)
                : statement instanceof PreparedStatement
                        ? proxy(PreparedStatement.class, reporting)
                        : proxy(Statement.class, reporting);
    }

    private static String firstText(@Nullable Object @Nullable [] arguments) {
        return arguments != null && arguments.length > 0 && arguments[0] instanceof String text ? text : "";
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(ConnectionView.class.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
