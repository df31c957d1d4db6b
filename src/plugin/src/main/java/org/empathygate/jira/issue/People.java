package org.empathygate.jira.issue;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.empathygate.core.CurrentPerson;
import org.empathygate.core.PersonId;
import org.empathygate.core.Persons;

/** Jira's users as core names people: by user key. */
public final class People implements CurrentPerson, Persons {

    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public People(UserManager users, JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public Optional<PersonId> find() {
        return HostBoundary.find("the person logged in", authentication::getLoggedInUser)
                .map(user -> new PersonId(user.getKey()));
    }

    /** Empty when Jira does not know the key (any more). */
    Optional<ApplicationUser> user(PersonId person) {
        return HostBoundary.find("user " + person.userKey(), () -> users.getUserByKey(person.userKey()));
    }

    @Override
    public Optional<PersonId> findActive(String keyOrName) {
        return HostBoundary.<ApplicationUser>find(
                        "user " + keyOrName,
                        () -> Optional.ofNullable(users.getUserByKey(keyOrName))
                                .orElseGet(() -> users.getUserByName(keyOrName)))
                .filter(ApplicationUser::isActive)
                .map(user -> new PersonId(user.getKey()));
    }

    @Override
    public boolean isActive(PersonId person) {
        return user(person).filter(ApplicationUser::isActive).isPresent();
    }

    /** Where an active person can be written to; empty for anybody else. */
    public Optional<String> mailAddress(PersonId person) {
        return user(person)
                .filter(ApplicationUser::isActive)
                .flatMap(user -> Optional.ofNullable(user.getEmailAddress()))
                .filter(address -> !address.isBlank());
    }

    @Override
    public String displayName(PersonId person) {
        return user(person).map(ApplicationUser::getDisplayName).orElse(person.userKey());
    }

    @Override
    public String userName(PersonId person) {
        return user(person).map(ApplicationUser::getName).orElse(person.userKey());
    }
}
