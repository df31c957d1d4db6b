package org.empathygate.wiring.shared;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** A service that is looked for when it is needed, and not waited for: without it everything else goes on. */
public final class ServiceNow {

    private ServiceNow() {}

    public static <T> T of(Class<T> type, BundleContext bundle) {
        return find(type, bundle)
                .orElseThrow(() -> new IllegalStateException("The host does not offer " + type.getName() + " now"));
    }

    public static <T> Optional<T> find(Class<T> type, BundleContext bundle) {
        return Optional.ofNullable(bundle.getServiceReference(type)).map(bundle::getService);
    }

    /**
     * By name, for a type that this bundle does not see. All references are asked for: for those that fit this bundle alone
     * the framework would try to load the type from here, in vain and slowly, each time.
     */
    public static Optional<Object> find(String type, BundleContext bundle) {
        try {
            ServiceReference<?>[] all = bundle.getAllServiceReferences(type, null);
            return Stream.ofNullable(all)
                    .flatMap(Arrays::stream)
                    .max(Comparator.naturalOrder())
                    .map(bundle::getService);
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException("There was no filter", impossible);
        }
    }
}
