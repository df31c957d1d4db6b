package org.empathygate.workbench.jira.host;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import org.empathygate.workbench.jira.model.People;
import org.jspecify.annotations.Nullable;

/** Who is in which group. */
record HostGroups(People people) implements GroupManager {
    @Override
    public boolean isUserInGroup(@Nullable ApplicationUser user, @Nullable String groupName) {
        return user != null && groupName != null && people.isInGroup(user.getKey(), groupName);
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(@Nullable String groupName) {
        return groupName == null
                ? List.of()
                : people.in(groupName).stream()
                        .<ApplicationUser>map(HostUser::new)
                        .toList();
    }

    @Override
    public Collection<String> getGroupNamesForUser(@Nullable ApplicationUser user) {
        return user == null ? List.of() : people.groupsOf(user.getKey());
    }

    @Override
    public boolean groupExists(@Nullable String groupName) {
        return groupName != null && people.groupExists(groupName);
    }
}
