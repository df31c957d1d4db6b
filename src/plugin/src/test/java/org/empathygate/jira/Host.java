package org.empathygate.jira;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A host interface answered from a table: by method name a value, or a function of the arguments. A method that the table
 * does not name answers null, false, zero or an empty list, as a careless host would.
 */
public final class Host<T> implements InvocationHandler {

    private static final Map<Class<?>, Object> ZEROES = Map.of(
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            List.class,
            List.of(),
            java.util.Collection.class,
            List.of());

    private final Class<T> type;
    private final Map<String, Function<List<Object>, @Nullable Object>> answers = new HashMap<>();

    private Host(Class<T> type) {
        this.type = type;
    }

    public static <T> Host<T> of(Class<T> type) {
        return new Host<>(type);
    }

    public Host<T> answering(String method, @Nullable Object value) {
        return doing(method, arguments -> value);
    }

    public Host<T> doing(String method, Function<List<Object>, @Nullable Object> answer) {
        answers.put(method, answer);
        return this;
    }

    public T build() {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) {
        if (method.getDeclaringClass() == Object.class) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName();
            };
        }
        var answer = answers.get(method.getName());
        return answer == null
                ? ZEROES.get(method.getReturnType())
                : answer.apply(arguments == null ? List.of() : java.util.Arrays.asList(arguments));
    }
}
