package org.empathygate.wiring.confluence;

import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.eclipse.gemini.blueprint.service.importer.support.OsgiServiceProxyFactoryBean;
import org.empathygate.confluence.jira.JiraDesk;
import org.empathygate.confluence.jira.Jiras;
import org.empathygate.confluence.jira.Lines;
import org.empathygate.confluence.jira.NoApplicationLinks;
import org.empathygate.confluence.macro.Addresses;
import org.empathygate.confluence.macro.GapOnPage;
import org.empathygate.confluence.macro.MacroBoundary;
import org.empathygate.confluence.macro.PageRequest;
import org.empathygate.confluence.macro.Reader;
import org.empathygate.confluence.macro.Rendering;
import org.empathygate.confluence.snapshot.SettingsStore;
import org.empathygate.confluence.snapshot.Snapshots;
import org.empathygate.confluence.view.SalTexts;
import org.empathygate.wiring.shared.HostService;
import org.empathygate.wiring.shared.OwnThreads;
import org.empathygate.wiring.shared.ServiceNow;
import org.empathygate.wiring.shared.WhileRunning;
import org.osgi.framework.BundleContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * The Confluence half: not read at all where Confluence's packages are absent. It waits for what every macro needs; other
 * services are looked for when a macro needs them, so that a missing one is a message on the page and not a dead plugin.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(OnConfluence.class)
@Import(ConfluenceLinkWiring.class)
public class ConfluenceWiring {

    /** How many requests to Jira may be on their way from this node. */
    private static final int LINES = 8;

    /** How long a page waits for a line: longer than a burst over a Jira that is well, and too short to be noticed. */
    private static final Duration UNTIL_A_LINE_IS_FREE = Duration.ofMillis(300);

    private static final String HTTP_CONTEXT = "com.atlassian.sal.api.web.context.HttpContext";

    @Bean
    static OsgiServiceProxyFactoryBean platformUserManager(BundleContext bundle) {
        return HostService.of(UserManager.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean i18nResolver(BundleContext bundle) {
        return HostService.of(I18nResolver.class, bundle);
    }

    @Bean
    static OsgiServiceProxyFactoryBean threadLocalDelegateExecutorFactory(BundleContext bundle) {
        return HostService.of(ThreadLocalDelegateExecutorFactory.class, bundle);
    }

    /** More than lines: a thread is still on its way home when its line is free. */
    @Bean(destroyMethod = "")
    OwnThreads jiraThreads() {
        return new OwnThreads("empathy-gate-asks-jira", 2 * LINES);
    }

    @Bean
    WhileRunning jiraThreadsAtWork(OwnThreads jiraThreads) {
        return new WhileRunning(() -> {}, jiraThreads::end);
    }

    @Bean
    JiraDesk jiraDesk(
            ObjectProvider<Jiras> jiras,
            OwnThreads jiraThreads,
            ThreadLocalDelegateExecutorFactory executors,
            Clock clock) {
        return new JiraDesk(
                jiras.getIfAvailable(NoApplicationLinks::new),
                new Lines(executors.createExecutorService(jiraThreads), LINES, UNTIL_A_LINE_IS_FREE),
                clock);
    }

    @Bean
    Snapshots snapshots(BundleContext bundle) {
        return new Snapshots(new SettingsStore(ServiceNow.of(PluginSettingsFactory.class, bundle)), new SecureRandom());
    }

    @Bean
    Reader reader(UserManager users, BundleContext bundle) {
        return new Reader(users, ServiceNow.of(PermissionManager.class, bundle));
    }

    @Bean
    GapOnPage gapOnPage(
            JiraDesk jira,
            Snapshots snapshots,
            Reader reader,
            ApplicationProperties product,
            Clock clock,
            BundleContext bundle) {
        ServiceNow<Object> httpContext = ServiceNow.named(HTTP_CONTEXT, bundle);
        return new GapOnPage(
                jira,
                snapshots,
                reader,
                new Addresses(product),
                new PageRequest(() -> httpContext.find().orElse(null)),
                clock);
    }

    @Bean
    MacroBoundary macroBoundary(GapOnPage gap, I18nResolver texts, BundleContext bundle) {
        ServiceNow<TimeZoneManager> zones = ServiceNow.of(TimeZoneManager.class, bundle);
        return new MacroBoundary(
                gap,
                new Rendering(new SalTexts(texts), () -> zone(zones), ServiceNow.of(PageBuilderService.class, bundle)));
    }

    /** The reader's; this machine's where the host does not say. */
    private static ZoneId zone(ServiceNow<TimeZoneManager> zones) {
        return zones.find().map(host -> host.getUserTimeZone().toZoneId()).orElseGet(ZoneId::systemDefault);
    }
}
