package org.empathygate.workbench.osgi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.hooks.weaving.WeavingHook;
import org.osgi.framework.launch.Framework;

/**
 * One product's plugin framework, from boot to close.
 *
 * <p>Order of use: {@link #boot}, {@link #offer} every service, {@link #start}, {@link #install}.
 */
public final class PluginFramework implements AutoCloseable {

    private static final Duration CONTEXT_PATIENCE = Duration.ofSeconds(60);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

    private final Path storage;
    private final Framework framework;
    private final BundleContext host;
    private final LoadedClasses loaded = new LoadedClasses();

    private PluginFramework(Path storage, Framework framework) {
        this.storage = storage;
        this.framework = framework;
        this.host = framework.getBundleContext();
        host.registerService(WeavingHook.class, loaded, null);
    }

    /**
     * Boots an empty framework.
     *
     * @param productPackages what the product exports besides the platform, each package with its version
     */
    public static PluginFramework boot(Map<String, String> productPackages) {
        try {
            var storage = Files.createTempDirectory("workbench-framework");
            var framework = new FrameworkFactory().newFramework(configuration(storage, productPackages));
            framework.init();
            return new PluginFramework(storage, framework);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make room for the plugin framework", e);
        } catch (BundleException e) {
            throw new PluginStartException("The plugin framework does not boot", e);
        }
    }

    private static Map<String, String> configuration(Path storage, Map<String, String> productPackages) {
        Map<String, String> exported = new TreeMap<>(PlatformPackages.all());
        exported.putAll(productPackages);
        return Map.of(
                Constants.FRAMEWORK_STORAGE,
                storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN,
                Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_BOOTDELEGATION,
                "sun.*,com.sun.*,jdk.*",
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                exported.entrySet().stream()
                        .map(each -> each.getKey() + ";version=" + each.getValue())
                        .collect(Collectors.joining(",")));
    }

    /** Offers a service of the host to plugins, the same object to each. */
    public void offer(Class<?> type, Object service) {
        host.registerService(type.getName(), type.cast(service), null);
    }

    /** Offers a service of the host to plugins, another object to each. */
    public <T> void offer(Class<T> type, ServiceFactory<T> factory) {
        host.registerService(type, factory, null);
    }

    /** Starts the framework with the bundles that plugins stand on. */
    public void start(List<InfrastructureBundle> infrastructure) {
        try {
            framework.start();
            for (var bundle : infrastructure) {
                host.installBundle("workbench:" + bundle.name(), bundle.open());
            }
            for (var bundle : host.getBundles()) {
                bundle.start();
            }
        } catch (BundleException e) {
            throw new PluginStartException("The plugin framework does not start", e);
        }
    }

    /**
     * Installs and starts plugins, and waits until the Spring context of each is up.
     *
     * @throws PluginStartException for the first that fails
     */
    public List<PluginBundle> install(Collection<Path> jars) {
        var events = listenToContexts();
        List<Bundle> installed = new ArrayList<>();
        for (var jar : jars) {
            installed.add(installed(jar));
        }
        installed.forEach(PluginFramework::started);
        installed.forEach(bundle -> events.awaitContextOf(bundle, CONTEXT_PATIENCE));
        return installed.stream().map(bundle -> PluginBundle.of(host, bundle)).toList();
    }

    /** The services of this type that plugins offer to the host. */
    public <T> List<T> offeredByPlugins(Class<T> type) {
        try {
            return host.getServiceReferences(type, null).stream()
                    .sorted(Comparator.reverseOrder())
                    .filter(reference -> !reference.getBundle().equals(framework))
                    .map(this::service)
                    .toList();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("A null filter was refused", e);
        }
    }

    /** The names of the plugins' own classes that have been loaded so far. */
    public Set<String> loadedClasses() {
        return loaded.ofPlugins();
    }

    private <T> T service(ServiceReference<T> reference) {
        return host.getService(reference);
    }

    private ContextEvents listenToContexts() {
        for (var bundle : host.getBundles()) {
            if (bundle.getSymbolicName().endsWith("blueprint.core")) {
                try {
                    return ContextEvents.listen(host, bundle);
                } catch (ClassNotFoundException e) {
                    throw new PluginStartException("Gemini Blueprint is not the expected one", e);
                }
            }
        }
        throw new PluginStartException("Gemini Blueprint is not among the framework's bundles", null);
    }

    private Bundle installed(Path jar) {
        try (var content = Files.newInputStream(jar)) {
            var bundle = host.installBundle("plugin:" + jar.getFileName(), content);
            if (PluginBundle.pluginKey(bundle).isEmpty()) {
                throw new PluginStartException(
                        jar + " is not a plugin: its manifest has no Atlassian-Plugin-Key", null);
            }
            return bundle;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the plugin " + jar, e);
        } catch (BundleException e) {
            throw new PluginStartException("Cannot install " + jar + ": " + e.getMessage(), e);
        }
    }

    private static void started(Bundle bundle) {
        try {
            bundle.start();
        } catch (BundleException e) {
            throw new PluginStartException("Cannot start " + bundle.getSymbolicName() + ": " + e.getMessage(), e);
        }
    }

    /** Stops plugins and framework, and removes its files. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(STOP_PATIENCE.toSeconds()));
            deleteStorage();
        } catch (BundleException e) {
            throw new PluginStartException("The plugin framework does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void deleteStorage() {
        try (var files = Files.walk(storage)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + storage, e);
        }
    }
}
