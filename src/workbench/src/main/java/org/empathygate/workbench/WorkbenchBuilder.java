package org.empathygate.workbench;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.empathygate.workbench.host.ProductFactory;

/** What a workbench is to consist of. Everything has a default but the hosts. */
public final class WorkbenchBuilder {

    private final List<HostPlan> hosts;
    private final List<Path> plugins;
    private final Path bundles;

    WorkbenchBuilder() {
        this(List.of(), List.of(), bundlesBesideTheClasses());
    }

    private WorkbenchBuilder(List<HostPlan> hosts, List<Path> plugins, Path bundles) {
        this.hosts = hosts;
        this.plugins = plugins;
        this.bundles = bundles;
    }

    /** Adds a product on a free port and a database in memory. */
    public WorkbenchBuilder host(ProductFactory factory) {
        return host(factory, 0, memory());
    }

    /** Adds a product; port 0 takes a free one. Products added later know those added before. */
    public WorkbenchBuilder host(ProductFactory factory, int port, String databaseUrl) {
        return new WorkbenchBuilder(
                plus(hosts, new HostPlan(factory.name(), factory, port, databaseUrl)), plugins, bundles);
    }

    /**
     * Adds another node of a product that was added before, on a free port and the same database. The nodes are {@code jira}, {@code
     * jira-2}, {@code jira-3}; each starts when the one before it has, and finds what that has made.
     */
    public WorkbenchBuilder node(String product) {
        var nodes = hosts.stream()
                .filter(host -> host.factory().name().equals(product))
                .toList();
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("There is no " + product + " yet that could have another node");
        }
        var first = nodes.get(0);
        var name = product + "-" + (nodes.size() + 1);
        return new WorkbenchBuilder(
                plus(hosts, new HostPlan(name, first.factory(), 0, first.databaseUrl())), plugins, bundles);
    }

    /** Installs a plugin's jar in every product. */
    public WorkbenchBuilder plugin(Path jar) {
        return new WorkbenchBuilder(hosts, plus(plugins, jar), bundles);
    }

    /** Where the framework's bundles are; the build's own place by default. */
    public WorkbenchBuilder bundles(Path folder) {
        return new WorkbenchBuilder(hosts, plugins, folder);
    }

    /** Starts everything; what was opened is closed again when something fails. */
    public Workbench start() {
        return Workbench.start(hosts, plugins, bundles);
    }

    /** The address of a new database in memory that lives as long as its workbench. */
    public static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    }

    /** The build puts classes and bundles side by side in {@code target}. */
    private static Path bundlesBesideTheClasses() {
        var source = WorkbenchBuilder.class.getProtectionDomain().getCodeSource();
        try {
            return Path.of(source.getLocation().toURI()).resolveSibling("bundles");
        } catch (URISyntaxException e) {
            throw new IllegalStateException("Cannot tell where the workbench's classes are", e);
        }
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> longer = new ArrayList<>(list);
        longer.add(one);
        return List.copyOf(longer);
    }
}
