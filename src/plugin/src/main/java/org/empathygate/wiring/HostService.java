package org.empathygate.wiring;

import org.eclipse.gemini.blueprint.service.importer.support.Availability;
import org.eclipse.gemini.blueprint.service.importer.support.ImportContextClassLoaderEnum;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.osgi.framework.BundleContext;

/**
 * References to services of the host. Bean methods must return exactly this type and be static: then the context waits for a
 * needed service that is late and says by name which one never came.
 */
final class HostService {

    private HostService() {}

    /** Without this service nothing of the product works: the context waits for it and then fails. */
    static OsgiServiceProxyFactoryBean needed(Class<?> type, BundleContext bundle) {
        return reference(type, bundle, Availability.MANDATORY);
    }

    /** Without this service the product starts; what asks it fails at once, and health names it. */
    static OsgiServiceProxyFactoryBean wanted(Class<?> type, BundleContext bundle) {
        var reference = reference(type, bundle, Availability.OPTIONAL);
        reference.setTimeout(0);
        return reference;
    }

    private static OsgiServiceProxyFactoryBean reference(
            Class<?> type, BundleContext bundle, Availability availability) {
        var reference = new OsgiServiceProxyFactoryBean();
        reference.setBundleContext(bundle);
        reference.setBeanClassLoader(type.getClassLoader());
        reference.setInterfaces(new Class<?>[] {type});
        reference.setAvailability(availability);
        reference.setImportContextClassLoader(ImportContextClassLoaderEnum.UNMANAGED);
        return reference;
    }
}
