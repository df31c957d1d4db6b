package org.empathygate.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import org.empathygate.core.UnreadableException;

/** A switch that makes every port behind it fail as a store does that cannot be reached. */
final class Fault {
    private final AtomicBoolean down = new AtomicBoolean();

    void happen() {
        down.set(true);
    }

    void end() {
        down.set(false);
    }

    <P> P before(Class<P> port, P real) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, given) -> {
                    if (down.get()) {
                        throw new UnreadableException(port.getSimpleName() + "." + method.getName());
                    }
                    try {
                        return method.invoke(real, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
