package org.empathygate.workbench.platform;

import com.atlassian.cache.CacheManager;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserManager;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.plugin.OneLocale;
import org.empathygate.workbench.plugin.PluginModules;

/** Joins the platform's services to those of a product; the product's own win where both offer one. */
public final class PlatformServices {

    private PlatformServices() {}

    /**
     * Everything that plugins of this product may import, by interface.
     *
     * <p>The clock is an extra of the workbench: a plugin that takes its time from a {@link Clock} service, where there is one,
     * moves with the workbench's.
     */
    public static Map<Class<?>, Object> of(HostProduct product, HostSetting setting, PluginModules modules) {
        var own = product.services();
        var locales = (LocaleResolver) own.getOrDefault(LocaleResolver.class, new OneLocale(Locale.ENGLISH));
        Map<Class<?>, Object> services = new LinkedHashMap<>();
        services.put(Clock.class, setting.clock());
        services.put(ApplicationProperties.class, new ProductProperties(product.name(), setting.baseUrl()));
        services.put(CacheManager.class, new MemoryCaches());
        services.put(EventPublisher.class, setting.events());
        services.put(I18nResolver.class, new PluginTextResolver(modules, locales));
        services.put(LocaleResolver.class, locales);
        services.put(PluginSettingsFactory.class, new StoredSettings(setting.database()));
        if (own.get(UserManager.class) instanceof UserManager people) {
            services.put(ThreadLocalDelegateExecutorFactory.class, new CarriedThreads(product, people));
        }
        services.put(TransactionTemplate.class, new DatabaseTransactions(setting.database()));
        services.putAll(own);
        return services;
    }
}
