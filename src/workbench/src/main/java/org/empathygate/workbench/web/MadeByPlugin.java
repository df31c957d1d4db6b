package org.empathygate.workbench.web;

import jakarta.ws.rs.core.Feature;
import jakarta.ws.rs.core.FeatureContext;
import org.empathygate.workbench.osgi.PluginBundle;
import org.glassfish.jersey.InjectionManagerProvider;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.process.internal.RequestScoped;

/** Lets a plugin's Spring make the resources of one class; Jersey fills their {@code @Context} fields afterwards. */
final class MadeByPlugin implements Feature {

    private final PluginBundle bundle;
    private final Class<?> type;

    MadeByPlugin(PluginBundle bundle, Class<?> type) {
        this.bundle = bundle;
        this.type = type;
    }

    @Override
    public boolean configure(FeatureContext context) {
        context.register(new Binder<>(bundle, type, InjectionManagerProvider.getInjectionManager(context)));
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
