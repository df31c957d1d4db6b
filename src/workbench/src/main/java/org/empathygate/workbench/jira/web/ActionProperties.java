package org.empathygate.workbench.jira.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties of an action: public setters take parameters as text, public getters give a view its values. */
final class ActionProperties {

    private ActionProperties() {}

    /** Gives each parameter to the setter of its name, if there is one for text or for several texts. */
    static void set(Object action, Map<String, List<String>> parameters) {
        parameters.forEach((name, values) -> {
            String setter = accessor("set", name);
            if (method(action, setter, String.class).isPresent()) {
                call(action, method(action, setter, String.class).get(), values.get(0));
            } else {
                method(action, setter, String[].class)
                        .ifPresent(method -> call(action, method, (Object) values.toArray(new String[0])));
            }
        });
    }

    /** The value of the property; null when there is none, and when it is null. */
    static @Nullable Object of(Object action, String name) {
        return Stream.of("get", "is")
                .flatMap(prefix -> method(action, accessor(prefix, name)).stream())
                .filter(getter -> getter.getDeclaringClass() != Object.class)
                .findFirst()
                .map(getter -> call(action, getter))
                .orElse(null);
    }

    private static String accessor(String prefix, String name) {
        return name.isEmpty() ? prefix : prefix + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Optional<Method> method(Object action, String name, Class<?>... parameters) {
        return Arrays.stream(action.getClass().getMethods())
                .filter(method -> method.getName().equals(name))
                .filter(method -> !method.isBridge() && Arrays.equals(method.getParameterTypes(), parameters))
                .findFirst();
    }

    private static @Nullable Object call(Object action, Method method, Object... arguments) {
        try {
            return method.invoke(action, arguments);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The property " + method + " cannot be used", e);
        }
    }
}
