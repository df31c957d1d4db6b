package org.empathygate.wiring.shared;

import java.util.Optional;
import org.osgi.framework.BundleContext;
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

    /** By name, for a type that this bundle does not see. */
    public static Optional<Object> find(String type, BundleContext bundle) {
        return Optional.<ServiceReference<?>>ofNullable(bundle.getServiceReference(type))
                .map(bundle::getService);
    }
}
