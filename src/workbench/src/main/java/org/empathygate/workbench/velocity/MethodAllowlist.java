package org.empathygate.workbench.velocity;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.empathygate.workbench.plugin.PluginModule;
import org.empathygate.workbench.plugin.PluginModules;

/**
 * Which methods a template may call: those of plain JDK values, and those that a plugin's {@code <velocity-allowlist>} names as
 * {@code class#method(parameter,parameter)}.
 *
 * <p>Source: developer.atlassian.com, "Configuring the Velocity method allowlist" (log only up to Jira 10.4, enforced by default since
 * 10.5). The products' global list is longer; a template that passes here passes there.
 */
final class MethodAllowlist {

    private static final List<Class<?>> PLAIN_VALUES = List.of(
            Map.class,
            Map.Entry.class,
            Collection.class,
            Iterator.class,
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Date.class,
            Locale.class);

    static final MethodAllowlist PLAIN_VALUES_ONLY = new MethodAllowlist(Set.of());

    private final Set<String> named;

    private MethodAllowlist(Set<String> named) {
        this.named = named;
    }

    static MethodAllowlist of(PluginModules modules) {
        return new MethodAllowlist(modules.ofType("velocity-allowlist").stream()
                .flatMap(MethodAllowlist::methods)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private static Stream<String> methods(PluginModule module) {
        return module.childTexts("method").stream().map(text -> text.replaceAll("\\s", ""));
    }

    /** Whether this is a value with nothing to hide. */
    boolean isPlain(Object value) {
        return value.getClass().isArray() || PLAIN_VALUES.stream().anyMatch(type -> type.isInstance(value));
    }

    /** Whether the method may be called on the value; never {@code getClass}. */
    boolean allows(Object value, Method method) {
        if (method.getDeclaringClass() == Object.class) {
            return method.getName().equals("toString");
        }
        return isPlain(value)
                || named.contains(signature(value.getClass(), method))
                || named.contains(signature(method.getDeclaringClass(), method));
    }

    private static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getName)
                        .collect(Collectors.joining(",", "(", ")"));
    }
}
