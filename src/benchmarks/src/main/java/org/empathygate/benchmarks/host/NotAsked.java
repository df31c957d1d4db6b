package org.empathygate.benchmarks.host;

import java.lang.reflect.Proxy;

/** Something of the host that no measured transition asks for. */
final class NotAsked extends UnsupportedOperationException {

    private static final long serialVersionUID = 1L;

    NotAsked() {
        super("The host in memory does not answer this");
    }

    /** A service that is handed around but never called. */
    static <T> T service(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, args) -> {
            throw new NotAsked();
        }));
    }
}
