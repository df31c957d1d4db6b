package org.empathygate.workbench.jira;

import com.atlassian.applinks.api.ApplicationLinkService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.LinkTarget;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.jira.consent.AccessTokens;
import org.empathygate.workbench.jira.consent.Consents;
import org.empathygate.workbench.jira.consent.LinkedConfluences;
import org.empathygate.workbench.jira.demo.FreshJira;
import org.empathygate.workbench.jira.demo.ShopProject;
import org.empathygate.workbench.jira.demo.StandardProject;
import org.empathygate.workbench.jira.host.JiraHost;
import org.empathygate.workbench.jira.hostile.JiraSwitches;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Person;
import org.empathygate.workbench.jira.rest.JiraRest;
import org.empathygate.workbench.jira.web.JiraPages;
import org.empathygate.workbench.jira.workflow.ImportResult;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.store.Database;
import org.empathygate.workbench.store.WorkbenchProperties;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The Jira that the workbench stands in for. An empty database is filled before any plugin starts; the installed plugins'
 * validators come into the demo's workflow when they have, so that the demo's own past was never judged.
 */
public final class JiraProduct implements HostProduct {
    private static final Logger LOG = LoggerFactory.getLogger(JiraProduct.class);
    private static final String NAME = "jira";
    private static final String CONTEXT_PATH = "/jira";

    /** Where the workbench has its switches in every product. */
    private static final String SWITCHES = "/rest/workbench/1.0";

    private static final String INSTALLATION = "jira.installation";

    private final JiraOptions options;
    private final JiraHost host;
    private final Consents consents;
    private final boolean fresh;

    private JiraProduct(HostSetting setting, JiraOptions options) {
        this.options = options;
        var model = new JiraModel(setting.database(), setting.clock());
        var template = new StandardProject(model);
        host = new JiraHost(model, template, setting.events(), options.language());
        consents = new Consents(installation(setting.database()), setting.baseUrl(), model.people(), setting.clock());
        var empty = new FreshJira(model);
        fresh = empty.isEmpty();
        if (fresh) {
            model.inTransaction(() -> {
                empty.fill();
                if (options.demo()) {
                    new ShopProject(model, host.library(), host.transitions(), template).create();
                }
            });
        }
    }

    /** How to make a Jira that starts like this. */
    public static ProductFactory factory(JiraOptions options) {
        return new ProductFactory(NAME, CONTEXT_PATH, setting -> new JiraProduct(setting, options));
    }

    /** What REST, the pages and tests work with. */
    public JiraHost host() {
        return host;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String contextPath() {
        return CONTEXT_PATH;
    }

    @Override
    public Map<String, String> exportedPackages() {
        return JiraPackages.all();
    }

    @Override
    public Map<Class<?>, Object> services() {
        Map<Class<?>, Object> services = new LinkedHashMap<>(host.services());
        services.put(ApplicationLinkService.class, new LinkedConfluences(consents));
        return services;
    }

    /**
     * Takes the plugins into use and imports the workflows that were asked for.
     *
     * @throws IllegalArgumentException when a workflow cannot be imported; the message says why
     */
    @Override
    public void pluginsStarted(PluginModules modules) {
        host.pluginsStarted(modules);
        if (fresh && options.demo()) {
            host.imports().guard(ShopProject.WORKFLOW);
        }
        options.workflows().forEach(this::importWorkflow);
    }

    @Override
    public void mount(WebSite site) {
        new JiraRest(host).mount(site);
        new JiraSwitches(host, consents).mount(site, SWITCHES);
        new JiraPages(host, host.plugins().modules().orElseThrow(), consents).mount(site);
        site.servlet(AccessTokens.ADDRESS, new AccessTokens(consents));
    }

    @Override
    public boolean authenticates(String username, String password) {
        return host.model().people().authenticates(username, password);
    }

    @Override
    public Optional<String> consented(String token) {
        return consents.represented(token);
    }

    @Override
    public Optional<LinkTarget> linkTarget() {
        return Optional.of(consents);
    }

    @Override
    public void enter(@Nullable String username) {
        @Nullable
        Person person = username == null
                ? null
                : host.model().people().findByUsername(username).orElse(null);
        host.authentication().enter(person);
    }

    @Override
    public void leave() {
        host.authentication().leave();
    }

    private void importWorkflow(Path file) {
        ImportResult result = host.imports().run(file.getFileName().toString(), read(file), options.skipUnknown());
        if (result instanceof ImportResult.Refused refused) {
            throw new IllegalArgumentException(file + " cannot be imported: " + refused.why());
        }
        if (result instanceof ImportResult.Imported imported) {
            LOG.info(
                    "{} became the project {}; done: {}; guarded: {}; skipped: {}",
                    file,
                    imported.project().key(),
                    imported.done(),
                    imported.guarded(),
                    imported.skipped());
        }
    }

    /** The same for all nodes on one database. */
    private static String installation(Database database) {
        var properties = new WorkbenchProperties(database);
        return properties.find(INSTALLATION).orElseGet(() -> {
            var made = UUID.randomUUID().toString();
            properties.set(INSTALLATION, made);
            return made;
        });
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalArgumentException(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
