package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.empathygate.workbench.confluence.render.Device;
import org.empathygate.workbench.confluence.render.OutputType;
import org.empathygate.workbench.confluence.render.PluginMacros;
import org.empathygate.workbench.confluence.render.RenderContext;
import org.empathygate.workbench.confluence.render.StorageFormatException;
import org.empathygate.workbench.confluence.render.StorageRenderer;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Space;
import org.empathygate.workbench.confluence.wiki.Wiki;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.empathygate.workbench.plugin.OneLocale;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.page.HostPageBuilder;
import org.empathygate.workbench.web.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Confluence: its wiki, its people, and the plugins' macros when they have started. */
public final class ConfluenceHost {

    private final Wiki wiki;
    private final SharedPeople people;
    private final BiPredicate<String, String> passwords;
    private final URI baseUrl;
    private final Locale language;
    private final PageRequest request = new PageRequest();
    private final AtomicReference<@Nullable PluginModules> plugins = new AtomicReference<>();
    private final AtomicReference<@Nullable PluginMacros> macros = new AtomicReference<>();

    /**
     * A Confluence without plugins yet.
     *
     * @param baseUrl where it is reached, with its context path
     * @param passwords whether somebody of this name has this password
     * @param language what plugins speak
     */
    public ConfluenceHost(
            Wiki wiki, SharedPeople people, BiPredicate<String, String> passwords, URI baseUrl, Locale language) {
        this.wiki = wiki;
        this.people = people;
        this.passwords = passwords;
        this.baseUrl = baseUrl;
        this.language = language;
    }

    /** The services that plugins may import. */
    public Map<Class<?>, Object> services() {
        return Map.of(
                UserManager.class, people,
                PageManager.class, new HostPages(wiki.pages()),
                PermissionManager.class, new HostPermissions(wiki, people),
                PageBuilderService.class, new HostPageBuilder(request::get),
                LocaleResolver.class, new OneLocale(language));
    }

    /** Takes the plugins' macros into use. */
    public void pluginsStarted(PluginModules modules) {
        plugins.set(modules);
        macros.set(new PluginMacros(modules));
    }

    public Wiki wiki() {
        return wiki;
    }

    public SharedPeople people() {
        return people;
    }

    /** Whether this person exists and the password is right. */
    public boolean authenticates(String username, String password) {
        return passwords.test(username, password);
    }

    /** The request that the current thread answers with a page, for what plugins want on it. */
    public PageRequest request() {
        return request;
    }

    public URI baseUrl() {
        return baseUrl;
    }

    /** The plugins' macros; none before they have started. */
    public PluginMacros macros() {
        return Optional.ofNullable(macros.get())
                .orElseThrow(() -> new IllegalStateException("The plugins have not started yet"));
    }

    /** What the plugins bring along; nothing before they have started. */
    public PluginModules plugins() {
        return Optional.ofNullable(plugins.get())
                .orElseThrow(() -> new IllegalStateException("The plugins have not started yet"));
    }

    /** A text of the plugins for this key, in the language that they speak; empty without one. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(plugins.get()).flatMap(modules -> modules.text(language, key));
    }

    /** Whether who is asking may do this. */
    public boolean may(Deed deed, WikiPage page) {
        return wiki.rights().may(people.username(), deed, page);
    }

    /** Whether who is asking may do this. */
    public boolean may(Deed deed, Space space) {
        return wiki.rights().may(people.username(), deed, space);
    }

    /** The page as HTML; what is not well-formed becomes a message in its place. */
    public String render(WikiPage page, OutputType output, Device device) {
        try {
            return render(page.storage(), new HostPage(page), page.spaceKey(), output, device);
        } catch (StorageFormatException e) {
            return "<div class=\"aui-message aui-message-error\"><p>This page is not in storage format.</p></div>";
        }
    }

    /**
     * A body that was not saved.
     *
     * @param page the page whose next version it may become; null for a new one
     * @throws StorageFormatException when it is not well-formed
     */
    public String preview(String storage, @Nullable WikiPage page, String spaceKey) {
        return render(storage, page == null ? null : new HostPage(page), spaceKey, OutputType.PREVIEW, Device.DESKTOP);
    }

    private String render(
            String storage, @Nullable ContentEntityObject entity, String spaceKey, OutputType output, Device device) {
        var renderer = new StorageRenderer(macros(), base(output));
        var context = new RenderContext(output, device, entity, spaceKey);
        return output.isForOthers()
                ? people.asNobody(() -> renderer.render(storage, context))
                : renderer.render(storage, context);
    }

    /** On Confluence's own pages the path is enough; what is read elsewhere needs the whole address. */
    private String base(OutputType output) {
        return switch (output) {
            case DISPLAY, PREVIEW, DIFF -> baseUrl.getPath();
            case PDF, WORD, HTML_EXPORT, EMAIL, FEED -> baseUrl.toString();
        };
    }
}
