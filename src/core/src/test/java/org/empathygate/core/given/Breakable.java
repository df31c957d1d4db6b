package org.empathygate.core.given;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.empathygate.core.UnreadableException;

/** A port in front of a real one that can break, as a store or a host does, and that counts what goes through it. */
public final class Breakable<T> {

    private final T port;
    private final AtomicBoolean broken = new AtomicBoolean();
    private final AtomicInteger calls = new AtomicInteger();

    public Breakable(Class<T> type, T real) {
        this.port = type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> {
                    calls.incrementAndGet();
                    if (broken.get()) {
                        throw new UnreadableException(type.getSimpleName() + ", which the test broke");
                    }
                    try {
                        return method.invoke(real, args);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getTargetException();
                    }
                }));
    }

    public T port() {
        return port;
    }

    public void breakDown() {
        broken.set(true);
    }

    public void repair() {
        broken.set(false);
    }

    /** How many calls went through since this was made. */
    public int calls() {
        return calls.get();
    }
}
