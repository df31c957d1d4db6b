package org.empathygate.workbench;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.osgi.InfrastructureBundle;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Products with plugins, running in this JVM until it is closed.
 *
 * <p>The same builder serves tests and the command line.
 */
public final class Workbench implements AutoCloseable {

    private final WorkbenchClock clock;
    private final Map<String, RunningHost> hosts;
    private final Closer closer;

    private Workbench(WorkbenchClock clock, Map<String, RunningHost> hosts, Closer closer) {
        this.clock = clock;
        this.hosts = Map.copyOf(hosts);
        this.closer = closer;
    }

    /** A workbench that is empty so far. */
    public static WorkbenchBuilder builder() {
        return new WorkbenchBuilder();
    }

    /** Starts everything or, when something fails, closes what was already open and throws. */
    static Workbench start(List<HostPlan> plans, List<Path> pluginJars, Path bundles) {
        logInOnePlace();
        var closer = new Closer();
        var complete = false;
        try {
            var clock = new WorkbenchClock();
            var hosts = prepare(plans, clock, closer);
            var infrastructure = InfrastructureBundle.readAll(bundles);
            SideBySide.run(clusters(plans, hosts).stream()
                    .<Runnable>map(nodes -> () -> nodes.forEach(node -> node.start(infrastructure, pluginJars)))
                    .toList());
            complete = true;
            return new Workbench(clock, hosts, closer);
        } finally {
            if (!complete) {
                closer.close();
            }
        }
    }

    /** What Jersey and others say through the JDK's logging goes where everybody's goes. */
    private static void logInOnePlace() {
        if (!SLF4JBridgeHandler.isInstalled()) {
            SLF4JBridgeHandler.removeHandlersForRootLogger();
            SLF4JBridgeHandler.install();
        }
    }

    private static Map<String, RunningHost> prepare(List<HostPlan> plans, WorkbenchClock clock, Closer closer) {
        Map<String, RunningHost> hosts = new LinkedHashMap<>();
        List<HostProduct> products = new ArrayList<>();
        for (var plan : plans) {
            var hostCloser = new Closer();
            closer.add(hostCloser::close);
            var host = RunningHost.prepare(plan, clock, products, hostCloser);
            hosts.put(plan.name(), host);
            products.add(host.product());
        }
        return hosts;
    }

    /** The hosts by database: nodes that share one start after each other, as in a real cluster. */
    private static Collection<List<RunningHost>> clusters(List<HostPlan> plans, Map<String, RunningHost> hosts) {
        Map<String, List<RunningHost>> clusters = new LinkedHashMap<>();
        plans.forEach(plan -> Optional.ofNullable(hosts.get(plan.name()))
                .ifPresent(host -> clusters.computeIfAbsent(plan.databaseUrl(), url -> new ArrayList<>())
                        .add(host)));
        return clusters.values();
    }

    /** The host of this name, such as {@code jira}, or {@code jira-2} for its second node. */
    public RunningHost host(String name) {
        var host = hosts.get(name);
        if (host == null) {
            throw new IllegalArgumentException("No host " + name + " runs here, only " + hosts.keySet());
        }
        return host;
    }

    /** Where the host of this name is reached, with its context path. */
    public URI address(String name) {
        return host(name).address();
    }

    /** The one clock of all hosts. */
    public WorkbenchClock clock() {
        return clock;
    }

    /** Stops answering, then plugins, then databases. */
    @Override
    public void close() {
        closer.close();
    }
}
