package org.empathygate.workbench.fault;

import java.lang.reflect.Method;

/** A call of the host failed because a fault says so. */
public final class HostDownException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HostDownException(Method method) {
        super("The host is down: " + method.getDeclaringClass().getSimpleName() + "." + method.getName());
    }
}
