package org.empathygate.workbench.jira.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import org.empathygate.workbench.jira.model.Access;
import org.empathygate.workbench.jira.model.People;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** Jira's people as the platform's own service shows them. Every administrator is a system administrator here. */
final class HostPlatformUsers implements UserManager {
    private final People people;
    private final HostAuthentication authentication;

    HostPlatformUsers(People people, HostAuthentication authentication) {
        this.people = people;
        this.authentication = authentication;
    }

    @Override
    public @Nullable UserProfile getRemoteUser() {
        return shown(authentication.person());
    }

    @Override
    public @Nullable UserKey getRemoteUserKey() {
        return authentication.person().map(Person::key).map(UserKey::new).orElse(null);
    }

    @Override
    public @Nullable UserProfile getUserProfile(String username) {
        return shown(people.findByUsername(username));
    }

    @Override
    public @Nullable UserProfile getUserProfile(UserKey userKey) {
        return shown(people.find(userKey.getStringValue()));
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return people.isInGroup(userKey.getStringValue(), group);
    }

    @Override
    public boolean isSystemAdmin(UserKey userKey) {
        return isUserInGroup(userKey, Access.ADMINISTRATORS);
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isSystemAdmin(userKey);
    }

    private static @Nullable UserProfile shown(Optional<Person> person) {
        return person.map(Profile::new).orElse(null);
    }

    private record Profile(Person person) implements UserProfile {
        @Override
        public UserKey getUserKey() {
            return new UserKey(person.key());
        }

        @Override
        public String getUsername() {
            return person.username();
        }

        @Override
        public String getFullName() {
            return person.displayName();
        }

        @Override
        public String getEmail() {
            return person.email();
        }
    }
}
