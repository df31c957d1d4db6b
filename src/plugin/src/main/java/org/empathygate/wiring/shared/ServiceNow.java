package org.empathygate.wiring.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * A service that is looked for when it is needed, and not waited for: without it everything else goes on. What was found is
 * used again for as long as it is offered; to look for it takes longer than most of what it is asked.
 */
public final class ServiceNow<T> implements Supplier<T> {

    private final AtomicReference<@Nullable ServiceReference<? extends T>> found = new AtomicReference<>();
    private final String type;
    private final BundleContext bundle;
    private final Supplier<? extends @Nullable ServiceReference<? extends T>> search;

    private ServiceNow(
            String type, BundleContext bundle, Supplier<? extends @Nullable ServiceReference<? extends T>> search) {
        this.type = type;
        this.bundle = bundle;
        this.search = search;
    }

    public static <T> ServiceNow<T> of(Class<T> type, BundleContext bundle) {
        return new ServiceNow<>(type.getName(), bundle, () -> bundle.getServiceReference(type));
    }

    /**
     * By name, for a type that this bundle does not see. All references are asked for: for those that fit this bundle alone
     * the framework would try to load the type from here, in vain and slowly.
     */
    public static ServiceNow<Object> named(String type, BundleContext bundle) {
        return new ServiceNow<>(type, bundle, () -> best(type, bundle));
    }

    private static @Nullable ServiceReference<?> best(String type, BundleContext bundle) {
        try {
            ServiceReference<?>[] all = bundle.getAllServiceReferences(type, null);
            return Stream.ofNullable(all)
                    .flatMap(Arrays::stream)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("There was no filter", impossible);
        }
    }

    /** Throws {@link IllegalStateException} where the host does not offer it. */
    @Override
    public T get() {
        return find().orElseThrow(() -> new IllegalStateException("The host does not offer " + type + " now"));
    }

    public Optional<T> find() {
        return Optional.<ServiceReference<? extends T>>ofNullable(reference()).map(bundle::getService);
    }

    /** A reference has no bundle any more once its service is gone. */
    private @Nullable ServiceReference<? extends T> reference() {
        ServiceReference<? extends T> known = found.get();
        if (known != null && known.getBundle() != null) {
            return known;
        }
        ServiceReference<? extends T> next = search.get();
        found.set(next);
        return next;
    }
}
