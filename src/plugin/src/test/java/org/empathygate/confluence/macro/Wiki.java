package org.empathygate.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.empathygate.confluence.jira.ApplicationLinks;
import org.empathygate.confluence.jira.JiraDesk;
import org.empathygate.confluence.jira.Jiras;
import org.empathygate.confluence.jira.Lines;
import org.empathygate.confluence.jira.LinkTwin;
import org.empathygate.confluence.snapshot.Snapshots;
import org.empathygate.confluence.snapshot.StoreTwin;
import org.empathygate.confluence.view.SalTexts;
import org.empathygate.core.given.MovableClock;
import org.empathygate.jira.Host;
import org.jspecify.annotations.Nullable;

/** A Confluence around the macros: everything of ours is real, and the host's part answers from tables. */
final class Wiki implements AutoCloseable {

    final MovableClock clock = new MovableClock();
    final LinkTwin jira =
            new LinkTwin().link("id-1", "Shop Jira").primary("id-1").counts(7);
    final StoreTwin store = new StoreTwin();
    final AtomicReference<@Nullable Object> httpContext = new AtomicReference<>();
    final Set<String> styles = ConcurrentHashMap.newKeySet();
    private final AtomicReference<@Nullable String> reader = new AtomicReference<>();
    private final Set<String> editors = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final MacroBoundary boundary;

    Wiki() {
        this(null);
    }

    /** @param jiras null for those of {@link #jira} */
    Wiki(@Nullable Jiras jiras) {
        var links = jiras == null ? new ApplicationLinks(jira::service) : jiras;
        var desk = new JiraDesk(links, new Lines(threads, 8, Duration.ofSeconds(1)), clock);
        var product = Host.of(ApplicationProperties.class)
                .answering("getBaseUrl", "https://wiki.example/confluence/")
                .build();
        boundary = new MacroBoundary(
                new GapOnPage(
                        desk,
                        new Snapshots(store, new SecureRandom()),
                        new Reader(users(), this::permissions),
                        new Addresses(product),
                        new PageRequest(httpContext::get),
                        clock),
                new Rendering(new SalTexts(Host.of(I18nResolver.class).build()), () -> ZoneOffset.UTC, this::pages));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        AuthenticatedUserThreadLocal.reset();
    }

    Wiki as(String name) {
        reader.set(name);
        AuthenticatedUserThreadLocal.set(Host.of(ConfluenceUser.class)
                .answering("getKey", new UserKey(name))
                .answering("getName", name)
                .build());
        return this;
    }

    Wiki asNobody() {
        reader.set(null);
        AuthenticatedUserThreadLocal.reset();
        return this;
    }

    Wiki mayEdit(String name) {
        editors.add(name);
        return this;
    }

    String gap(ConversionContext context, Map<String, String> parameters) {
        return new EmpathyGapMacro(boundary).execute(parameters, "", context);
    }

    String insight(ConversionContext context, Map<String, String> parameters) {
        return new EmpathyInsightMacro(boundary).execute(parameters, "", context);
    }

    static Page page(long id, String body) {
        Page page = new Page();
        page.setId(id);
        page.setBodyAsString(body);
        return page;
    }

    static Host<ConversionContext> rendering(String output, @Nullable ContentEntityObject content) {
        return Host.of(ConversionContext.class)
                .answering("getOutputType", output)
                .answering("getOutputDeviceType", "desktop")
                .answering("getEntity", content)
                .answering("getSpaceKey", "SHOP");
    }

    private UserManager users() {
        return Host.of(UserManager.class)
                .doing("getRemoteUserKey", none -> {
                    String name = reader.get();
                    return name == null ? null : new UserKey(name);
                })
                .doing(
                        "getRemoteUser",
                        none -> Host.of(UserProfile.class)
                                .answering("getFullName", "The " + reader.get())
                                .build())
                .build();
    }

    private PermissionManager permissions() {
        return Host.of(PermissionManager.class)
                .doing(
                        "hasPermission",
                        asked -> asked.get(1) == Permission.EDIT
                                && editors.contains(Objects.requireNonNull((ConfluenceUser) asked.get(0))
                                        .getName()))
                .build();
    }

    private PageBuilderService pages() {
        return Host.of(PageBuilderService.class)
                .answering(
                        "assembler",
                        Host.of(WebResourceAssembler.class)
                                .answering(
                                        "resources",
                                        Host.of(RequiredResources.class)
                                                .doing("requireWebResource", key -> {
                                                    styles.add((String) key.get(0));
                                                    return null;
                                                })
                                                .build())
                                .build())
                .build();
    }
}
