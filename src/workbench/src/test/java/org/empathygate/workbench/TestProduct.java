package org.empathygate.workbench;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.empathygate.workbench.host.HostProduct;
import org.empathygate.workbench.host.HostSetting;
import org.empathygate.workbench.host.ProductFactory;
import org.empathygate.workbench.plugin.PluginModules;
import org.empathygate.workbench.web.SignIn;
import org.empathygate.workbench.web.WebSite;
import org.jspecify.annotations.Nullable;

/** A Jira with nothing in it but two people: {@code admin}, who administers, and {@code dana}. Passwords are the names. */
public final class TestProduct implements HostProduct {

    public static final ProductFactory FACTORY = new ProductFactory("jira", "/jira", TestProduct::new);

    private static final Set<String> PEOPLE = Set.of("admin", "dana");

    private final ThreadLocal<@Nullable String> current = new ThreadLocal<>();

    private TestProduct(HostSetting setting) {}

    @Override
    public String name() {
        return "jira";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public Map<String, String> exportedPackages() {
        return Map.of("com.atlassian.jira.issue", "11.3.0");
    }

    @Override
    public Map<Class<?>, Object> services() {
        return Map.of(UserManager.class, new People());
    }

    @Override
    public void pluginsStarted(PluginModules modules) {}

    @Override
    public void mount(WebSite site) {
        site.servlet("/login/*", new Login());
    }

    @Override
    public boolean authenticates(String username, String password) {
        return PEOPLE.contains(username) && username.equals(password);
    }

    @Override
    public void enter(@Nullable String username) {
        current.set(username);
    }

    @Override
    public void leave() {
        current.remove();
    }

    /** Signs in whom the path names. */
    private static final class Login extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            SignIn.enter(request, request.getPathInfo().substring(1));
        }

        @Override
        protected void doDelete(HttpServletRequest request, HttpServletResponse response) throws IOException {
            SignIn.leave(request);
        }
    }

    private final class People implements UserManager {

        private record Person(String name) implements UserProfile {

            @Override
            public UserKey getUserKey() {
                return new UserKey(name);
            }

            @Override
            public String getUsername() {
                return name;
            }

            @Override
            public String getFullName() {
                return name;
            }

            @Override
            public String getEmail() {
                return name + "@example.org";
            }
        }

        @Override
        public @Nullable UserProfile getRemoteUser() {
            var username = current.get();
            return username == null ? null : getUserProfile(username);
        }

        @Override
        public @Nullable UserKey getRemoteUserKey() {
            var username = current.get();
            return username == null ? null : new UserKey(username);
        }

        @Override
        public @Nullable UserProfile getUserProfile(String username) {
            return PEOPLE.contains(username) ? new Person(username) : null;
        }

        @Override
        public @Nullable UserProfile getUserProfile(UserKey userKey) {
            return getUserProfile(userKey.getStringValue());
        }

        @Override
        public boolean isUserInGroup(UserKey userKey, String group) {
            return false;
        }

        @Override
        public boolean isSystemAdmin(UserKey userKey) {
            return userKey.getStringValue().equals("admin");
        }

        @Override
        public boolean isAdmin(UserKey userKey) {
            return isSystemAdmin(userKey);
        }
    }
}
