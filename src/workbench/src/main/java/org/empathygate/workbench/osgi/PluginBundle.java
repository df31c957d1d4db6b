package org.empathygate.workbench.osgi;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.wiring.BundleWiring;

/** A started plugin: its files, its classes, and objects made by its own Spring context. */
public final class PluginBundle {

    private static final String CONTEXT = "org.springframework.context.ApplicationContext";
    private static final int AUTOWIRE_CONSTRUCTOR = 3;

    private final Bundle bundle;
    private final Object beanFactory;

    private PluginBundle(Bundle bundle, Object beanFactory) {
        this.bundle = bundle;
        this.beanFactory = beanFactory;
    }

    /** Finds the context that Gemini Blueprint published for the bundle. */
    static PluginBundle of(BundleContext host, Bundle bundle) {
        try {
            var contexts = host.getAllServiceReferences(
                    CONTEXT, "(org.springframework.context.service.name=" + bundle.getSymbolicName() + ")");
            if (contexts == null) {
                throw new PluginStartException(
                        "The plugin " + bundle.getSymbolicName() + " published no Spring context", null);
            }
            var context = host.getService(contexts[0]);
            var factory = context.getClass()
                    .getMethod("getAutowireCapableBeanFactory")
                    .invoke(context);
            return new PluginBundle(bundle, factory);
        } catch (InvalidSyntaxException | ReflectiveOperationException e) {
            throw new PluginStartException("The Spring context of " + bundle.getSymbolicName() + " cannot be used", e);
        }
    }

    /** The key under which the manifest announces a plugin that needs no transformation. */
    public static Optional<String> pluginKey(Bundle bundle) {
        return Optional.ofNullable(bundle.getHeaders().get("Atlassian-Plugin-Key"))
                .filter(key -> !key.isBlank());
    }

    /** A file of the plugin; empty when there is none at this path. */
    public Optional<URL> file(String path) {
        return Optional.ofNullable(bundle.getEntry(path));
    }

    /**
     * Loads one of the plugin's classes.
     *
     * @throws ModuleException when there is none of this name
     */
    public Class<?> type(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new ModuleException("The plugin " + bundle.getSymbolicName() + " has no class " + className, e);
        }
    }

    /** The plugin's own classes in a package and below it. */
    public List<Class<?>> typesBelow(String packageName) {
        return bundle
                .adapt(BundleWiring.class)
                .listResources(
                        packageName.replace('.', '/'),
                        "*.class",
                        BundleWiring.LISTRESOURCES_LOCAL | BundleWiring.LISTRESOURCES_RECURSE)
                .stream()
                .sorted()
                .map(file ->
                        file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                .<Class<?>>map(this::type)
                .toList();
    }

    /**
     * Makes an object with the plugin's beans in its constructor, by reflection on the plugin's own Spring: so does the container
     * accessor of Atlassian's plugin framework.
     *
     * @throws ModuleException when it cannot be made
     */
    public Object create(Class<?> type) {
        try {
            return beanFactory
                    .getClass()
                    .getMethod("createBean", Class.class, int.class, boolean.class)
                    .invoke(beanFactory, type, AUTOWIRE_CONSTRUCTOR, false);
        } catch (InvocationTargetException e) {
            throw new ModuleException("Cannot make " + type.getName() + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new ModuleException("Cannot make " + type.getName(), e);
        }
    }

    /** Asks for a service in the plugin's name, so that one made for each plugin is made now. */
    public <T> void demand(Class<T> type) {
        var context = bundle.getBundleContext();
        var reference = context.getServiceReference(type);
        if (reference != null) {
            context.getService(reference);
        }
    }

    @Override
    public String toString() {
        return bundle.getSymbolicName() + " " + bundle.getVersion();
    }
}
