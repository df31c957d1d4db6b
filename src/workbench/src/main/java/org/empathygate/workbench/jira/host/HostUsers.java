package org.empathygate.workbench.jira.host;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.empathygate.workbench.jira.model.People;
import org.empathygate.workbench.jira.model.Person;
import org.jspecify.annotations.Nullable;

/** People by key and username. */
record HostUsers(People people) implements UserManager {
    @Override
    public @Nullable ApplicationUser getUserByKey(@Nullable String userKey) {
        return Optional.ofNullable(userKey)
                .flatMap(people::find)
                .map(HostUser::new)
                .orElse(null);
    }

    @Override
    public @Nullable ApplicationUser getUserByName(@Nullable String userName) {
        return Optional.ofNullable(userName)
                .flatMap(people::findByUsername)
                .map(HostUser::new)
                .orElse(null);
    }

    /** For a key that nobody has, somebody inactive who is named by it. */
    @Override
    public @Nullable ApplicationUser getUserByKeyEvenWhenUnknown(@Nullable String userKey) {
        return Optional.ofNullable(userKey)
                .map(key -> people.find(key).orElseGet(() -> new Person(key, key, key, "", false)))
                .map(HostUser::new)
                .orElse(null);
    }
}
