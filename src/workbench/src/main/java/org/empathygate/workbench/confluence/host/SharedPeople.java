package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The people of other products; who is asking is kept here, by thread, and where Confluence keeps it for plugins. */
public final class SharedPeople implements UserManager {

    private final List<UserManager> directories;

    @SuppressWarnings("ThreadLocalUsage") // one for each host: a JVM may play several
    private final ThreadLocal<@Nullable UserProfile> current = new ThreadLocal<>();

    public SharedPeople(List<UserManager> directories) {
        this.directories = List.copyOf(directories);
    }

    /** Says who is asking on this thread; null for nobody. */
    public void enter(@Nullable String username) {
        enterAs(username == null ? null : getUserProfile(username));
    }

    private void enterAs(@Nullable UserProfile person) {
        current.set(person);
        if (person == null) {
            AuthenticatedUserThreadLocal.reset();
        } else {
            AuthenticatedUserThreadLocal.set(new HostUser(person));
        }
    }

    public void leave() {
        current.remove();
        AuthenticatedUserThreadLocal.reset();
    }

    /** The username of who is asking, as the directory spells it; null for nobody. */
    public @Nullable String username() {
        var person = getRemoteUser();
        return person == null ? null : person.getUsername();
    }

    /** Does the work while nobody is signed in on this thread. */
    <T> T asNobody(Supplier<T> work) {
        var before = current.get();
        enter(null);
        try {
            return work.get();
        } finally {
            enterAs(before);
        }
    }

    /** What the person is called; the username itself when nobody has it. */
    public String nameOf(String username) {
        var person = username.isEmpty() ? null : getUserProfile(username);
        return person == null ? (username.isEmpty() ? "Anonymous" : username) : person.getFullName();
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return current.get();
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        var person = getRemoteUser();
        return person == null ? null : person.getUserKey();
    }

    @Override
    public @Nullable UserProfile getUserProfile(String username) {
        return first(directory -> directory.getUserProfile(username)).orElse(null);
    }

    @Override
    public @Nullable UserProfile getUserProfile(UserKey userKey) {
        return first(directory -> directory.getUserProfile(userKey)).orElse(null);
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return any(directory -> directory.isUserInGroup(userKey, group));
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return any(directory -> directory.isSystemAdmin(userKey));
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return any(directory -> directory.isAdmin(userKey));
    }

    private Optional<UserProfile> first(Function<UserManager, @Nullable UserProfile> question) {
        return directories.stream().map(question).filter(Objects::nonNull).findFirst();
    }

    private boolean any(Predicate<UserManager> question) {
        return directories.stream().anyMatch(question);
    }
}
