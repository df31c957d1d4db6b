package org.empathygate.workbench.platform;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells events to the {@link EventListener} methods whose parameter they fit, on the publisher's thread and in the order of
 * registration. A listener that fails is logged and keeps nobody else from hearing.
 */
public final class Events implements EventPublisher {

    private static final Logger LOG = LoggerFactory.getLogger(Events.class);

    private final List<Object> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void publish(Object event) {
        for (var listener : listeners) {
            Arrays.stream(listener.getClass().getMethods())
                    .filter(method -> hears(method, event))
                    .forEach(method -> tell(listener, method, event));
        }
    }

    private static boolean hears(Method method, Object event) {
        return method.isAnnotationPresent(EventListener.class)
                && method.getParameterCount() == 1
                && method.getParameterTypes()[0].isInstance(event);
    }

    private static void tell(Object listener, Method method, Object event) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            LOG.error("{} failed on {}", listener, event, e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("{} cannot be called with {}: {} is not public", listener, event, method, e);
        }
    }

    @Override
    public void register(Object listener) {
        listeners.add(listener);
    }

    @Override
    public void unregister(Object listener) {
        listeners.remove(listener);
    }

    @Override
    public void unregisterAll() {
        listeners.clear();
    }
}
