package org.empathygate.workbench.osgi;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/**
 * Hears from Gemini Blueprint when a plugin's Spring context is up or has failed.
 *
 * <p>Reads the events by reflection: their classes live in Gemini's bundle, and the host has no Spring of Gemini's to link to.
 */
final class ContextEvents {

    private static final String PACKAGE = "org.eclipse.gemini.blueprint.context.event.";
    private static final String LISTENER = PACKAGE + "OsgiBundleApplicationContextListener";

    private final Class<?> refreshed;
    private final Class<?> failed;
    private final Map<Long, CompletableFuture<Boolean>> contexts = new ConcurrentHashMap<>();

    private ContextEvents(Bundle gemini) throws ClassNotFoundException {
        refreshed = gemini.loadClass(PACKAGE + "OsgiBundleContextRefreshedEvent");
        failed = gemini.loadClass(PACKAGE + "OsgiBundleContextFailedEvent");
    }

    /** Registers the listener; {@code gemini} is Gemini's core bundle. */
    static ContextEvents listen(BundleContext host, Bundle gemini) throws ClassNotFoundException {
        var events = new ContextEvents(gemini);
        var type = gemini.loadClass(LISTENER);
        var listener = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, events::hear);
        host.registerService(LISTENER, listener, null);
        return events;
    }

    /**
     * Waits until the plugin's context is up.
     *
     * @throws PluginStartException when it failed, or nothing was heard for so long
     */
    void awaitContextOf(Bundle plugin, Duration patience) {
        try {
            contextOf(plugin).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new PluginStartException(
                    "The plugin " + plugin.getSymbolicName() + " did not start: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new PluginStartException(
                    "The plugin " + plugin.getSymbolicName() + " did not start within " + patience, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PluginStartException(
                    "Interrupted while the plugin " + plugin.getSymbolicName() + " was starting", e);
        }
    }

    private CompletableFuture<Boolean> contextOf(Bundle plugin) {
        return contexts.computeIfAbsent(plugin.getBundleId(), id -> new CompletableFuture<>());
    }

    private @Nullable Object hear(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
            throws ReflectiveOperationException {
        var argument = arguments == null || arguments.length == 0 ? null : arguments[0];
        return switch (method.getName()) {
            case "hashCode" -> System.identityHashCode(proxy);
            case "equals" -> proxy == argument;
            case "toString" -> "the workbench's context listener";
            default -> {
                if (argument != null) {
                    note(argument);
                }
                yield null;
            }
        };
    }

    /** A wait for services that timed out is a failure too, by a class of its own below the failed one. */
    private void note(Object event) throws ReflectiveOperationException {
        if (refreshed.isInstance(event)) {
            bundleContext(event).complete(true);
        } else if (failed.isInstance(event)) {
            bundleContext(event).completeExceptionally((Throwable) value(event, "getFailureCause"));
        }
    }

    private CompletableFuture<Boolean> bundleContext(Object event) throws ReflectiveOperationException {
        return contextOf((Bundle) value(event, "getBundle"));
    }

    private static Object value(Object event, String getter) throws ReflectiveOperationException {
        return event.getClass().getMethod(getter).invoke(event);
    }
}
