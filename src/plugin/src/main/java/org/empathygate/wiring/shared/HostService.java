package org.empathygate.wiring.shared;

import org.eclipse.gemini.blueprint.service.importer.support.Availability;
import org.eclipse.gemini.blueprint.service.importer.support.ImportContextClassLoaderEnum;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.osgi.framework.BundleContext;

/**
 * A reference to a service of the host. Bean methods must return exactly this type and be static: then the context waits
 * for a service that is late and says by name which one never came.
 */
public final class HostService {

    private HostService() {}

    public static OsgiServiceProxyFactoryBean of(Class<?> type, BundleContext bundle) {
        var reference = new OsgiServiceProxyFactoryBean();
        reference.setBundleContext(bundle);
        reference.setBeanClassLoader(type.getClassLoader());
        reference.setInterfaces(new Class<?>[] {type});
        reference.setAvailability(Availability.MANDATORY);
        reference.setImportContextClassLoader(ImportContextClassLoaderEnum.UNMANAGED);
        return reference;
    }
}
