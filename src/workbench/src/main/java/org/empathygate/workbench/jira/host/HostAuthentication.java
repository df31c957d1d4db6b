package org.empathygate.workbench.jira.host;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Who is asking, on each thread. Everybody reads one language. */
public final class HostAuthentication implements JiraAuthenticationContext {
    private final HostViews views;
    private final InstalledPlugins plugins;
    private final Locale language;

    @SuppressWarnings("ThreadLocalUsage") // one for each Jira: a thread may use two workbenches
    private final ThreadLocal<Person> current = new ThreadLocal<>();

    HostAuthentication(HostViews views, InstalledPlugins plugins, Locale language) {
        this.views = views;
        this.plugins = plugins;
        this.language = language;
    }

    /** The person whom {@link #enter} bound to this thread; empty for somebody who has not signed in. */
    public Optional<Person> person() {
        return Optional.ofNullable(current.get());
    }

    /** Binds the person to this thread; null for somebody who has not signed in. */
    public void enter(@Nullable Person person) {
        if (person == null) {
            current.remove();
        } else {
            current.set(person);
        }
    }

    public void leave() {
        current.remove();
    }

    @Override
    public @Nullable ApplicationUser getLoggedInUser() {
        return person().map(views::user).orElse(null);
    }

    @Override
    public boolean isLoggedInUser() {
        return person().isPresent();
    }

    @Override
    public I18nHelper getI18nHelper() {
        return new HostTexts(plugins, getLocale());
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public void setLoggedInUser(@Nullable ApplicationUser user) {
        enter(views.person(user).orElse(null));
    }

    @Override
    public void clearLoggedInUser() {
        leave();
    }
}
