package org.empathygate.workbench.fault;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A service of the host as plugins see it: good until a fault is switched on at {@link Border#HOST}. */
public final class FaultyService implements InvocationHandler {

    private static final Map<Class<?>, Object> ZEROES = Map.of(
            boolean.class,
            false,
            int.class,
            0,
            long.class,
            0L,
            double.class,
            0.0,
            float.class,
            0.0f,
            short.class,
            (short) 0,
            byte.class,
            (byte) 0,
            char.class,
            (char) 0);

    private final Object service;
    private final Faults faults;

    private FaultyService(Object service, Faults faults) {
        this.service = service;
        this.faults = faults;
    }

    /** The same service under an interface, subject to faults. */
    public static Object around(Class<?> type, Object service, Faults faults) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new FaultyService(service, faults));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return call(method, arguments);
        }
        return switch (faults.cross(Border.HOST)) {
            case UP, SLOW -> call(method, arguments);
            case DOWN -> throw new HostDownException(method);
            case GARBAGE -> ZEROES.get(method.getReturnType());
            case BROKEN, DRIP, UNAUTHORIZED, FORBIDDEN, REDIRECT ->
                throw new IllegalStateException("Nothing of the kind happens at the host");
        };
    }

    private @Nullable Object call(Method method, @Nullable Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }
}
