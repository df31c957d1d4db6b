package org.empathygate.workbench;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.sal.api.lifecycle.LifecycleAware;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.web.context.HttpContext;
import com.atlassian.scheduler.SchedulerService;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.empathygate.workbench.activeobjects.ActiveObjectsFactory;
import org.empathygate.workbench.caught.Audits;
import org.empathygate.workbench.fault.Faults;
import org.empathygate.workbench.fault.FaultyService;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.jobs.Jobs;
import org.empathygate.workbench.osgi.InfrastructureBundle;
import org.empathygate.workbench.osgi.PluginBundle;
import org.empathygate.workbench.osgi.PluginFramework;
import org.empathygate.workbench.platform.Events;
import org.empathygate.workbench.platform.PlatformServices;
import org.empathygate.workbench.plugin.InstalledPlugin;
import org.empathygate.workbench.plugin.InstalledPlugins;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.switches.Switches;
import org.empathygate.workbench.web.CurrentRequest;
import org.empathygate.workbench.web.PluginRest;
import org.empathygate.workbench.web.ProductSite;
import org.empathygate.workbench.web.RequestCounter;
import org.empathygate.workbench.web.WebResourceServlet;
import org.empathygate.workbench.web.WebResources;
import org.empathygate.workbench.web.WebServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One product of a workbench with everything that carries it: port, database, plugin framework, web server. */
public final class RunningHost {

    private static final Logger LOG = LoggerFactory.getLogger(RunningHost.class);

    private final Closer closer;
    private final WebServer server;
    private final HostSetting setting;
    private final HostProduct product;
    private final PluginFramework framework;
    private final InstalledPlugins plugins = new InstalledPlugins();
    private final CurrentRequest currentRequest = new CurrentRequest();
    private final RequestCounter requests;
    private final Jobs jobs;
    private final Audits audits;

    private RunningHost(Closer closer, WebServer server, HostSetting setting, HostProduct product) {
        this.closer = closer;
        this.server = server;
        this.setting = setting;
        this.product = product;
        this.framework = PluginFramework.boot(product.exportedPackages());
        closer.add(framework::close);
        this.requests = new RequestCounter(product.contextPath());
        this.jobs = new Jobs(setting.database(), setting.clock());
        this.audits = new Audits(setting.clock(), people(product));
    }

    /** Takes port and database and makes the product; nothing answers yet. What was opened is the closer's to close. */
    static RunningHost prepare(HostPlan plan, WorkbenchClock clock, List<HostProduct> others, Closer closer) {
        var server = WebServer.bind(plan.port());
        closer.add(server::close);
        var database = Database.open(plan.databaseUrl());
        closer.add(database::close);
        var address =
                URI.create("http://localhost:" + server.port() + plan.factory().contextPath());
        var setting = new HostSetting(database, clock, new Events(), address, others, new Faults());
        var product = plan.factory().make().apply(setting);
        closer.add(product::close);
        return new RunningHost(closer, server, setting, product);
    }

    /** Starts the plugins, then answers. */
    void start(List<InfrastructureBundle> infrastructure, List<Path> pluginJars) {
        offerServices();
        framework.start(infrastructure);
        framework.install(pluginJars).forEach(this::started);
        product.pluginsStarted(plugins);
        framework.offeredByPlugins(LifecycleAware.class).forEach(this::begin);
        closer.add(jobs::close);
        jobs.start();
        serve();
    }

    private void offerServices() {
        services()
                .forEach((type, service) -> framework.offer(
                        type, type.isInterface() ? FaultyService.around(type, service, faults()) : service));
        framework.offer(ActiveObjects.class, new ActiveObjectsFactory(setting.database(), faults(), product.name()));
    }

    private Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>(PlatformServices.of(product, setting, plugins));
        services.put(SchedulerService.class, jobs);
        services.put(AuditService.class, audits);
        services.put(HttpContext.class, currentRequest);
        return services;
    }

    /** The products, too, bring a plugin's tables up to date when it has been enabled, not when it first reads. */
    private void started(PluginBundle bundle) {
        var plugin = InstalledPlugin.of(bundle, product.name());
        plugins.started(plugin);
        plugin.unserved()
                .forEach(module -> LOG.warn(
                        "The workbench does nothing with {} {}: it has no <{}> modules",
                        module.type(),
                        module.completeKey(),
                        module.type()));
        if (plugin.descriptor().modules().stream()
                .anyMatch(module -> module.type().equals("ao"))) {
            bundle.demand(ActiveObjects.class);
        }
    }

    private void begin(LifecycleAware plugin) {
        plugin.onStart();
        closer.add(plugin::onStop);
    }

    private void serve() {
        var people = people(product);
        var site = new ProductSite(product, currentRequest);
        product.mount(site);
        new PluginRest(plugins, people, requests).mount(site);
        site.servlet(WebResources.ROOT + "*", new WebResourceServlet(new WebResources(plugins)));
        new Switches(setting.clock(), faults(), product.borders(), requests, jobs, audits).mount(site, people);
        server.serve(site);
        closer.add(server::close);
    }

    private static UserManager people(HostProduct product) {
        var people = product.services().get(UserManager.class);
        if (people instanceof UserManager manager) {
            return manager;
        }
        throw new IllegalStateException(product.name() + " offers no UserManager");
    }

    /** Where the product is reached, with its context path. */
    public URI address() {
        return setting.baseUrl();
    }

    /** What the product was made from. */
    HostSetting setting() {
        return setting;
    }

    public HostProduct product() {
        return product;
    }

    public Database database() {
        return setting.database();
    }

    /** The modules of the installed plugins that are meant for this product. */
    public PluginModules modules() {
        return plugins;
    }

    /** The names of the plugins' own classes that this host has loaded so far. */
    public Set<String> loadedClasses() {
        return framework.loadedClasses();
    }

    /** Switches faults on at this host's borders. */
    public Faults faults() {
        return setting.faults();
    }
}
