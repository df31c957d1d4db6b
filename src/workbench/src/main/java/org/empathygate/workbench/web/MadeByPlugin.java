package org.empathygate.workbench.web;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import java.util.List;
import org.empathygate.workbench.osgi.PluginBundle;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;

/**
 * Lets a plugin's Spring make the resources of these classes; Jersey fills their {@code @Context} fields afterwards. One
 * feature for all of them: an application takes only one instance of each component class.
 */
final class MadeByPlugin implements Feature {

    private final PluginBundle bundle;
    private final List<Class<?>> types;

    MadeByPlugin(PluginBundle bundle, List<Class<?>> types) {
        this.bundle = bundle;
        this.types = List.copyOf(types);
    }

    @Override
    public boolean configure(FeatureContext context) {
        InjectionManager injection = InjectionManagerProvider.getInjectionManager(context);
        types.forEach(type -> injection.register(new Binder<>(bundle, type, injection)));
        return true;
    }

    private static final class Binder<T> extends AbstractBinder {

        private final PluginBundle bundle;
        private final Class<T> type;
        private final InjectionManager injection;

        Binder(PluginBundle bundle, Class<T> type, InjectionManager injection) {
            this.bundle = bundle;
            this.type = type;
            this.injection = injection;
        }

        @Override
        protected void configure() {
            bindFactory(this::made).to(type).in(RequestScoped.class);
        }

        private T made() {
            var resource = type.cast(bundle.create(type));
            injection.inject(resource);
            return resource;
        }
    }
}
