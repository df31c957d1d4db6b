package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.Optional;
import org.empathygate.core.Permissions;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.jspecify.annotations.Nullable;

/** Projects as somebody names them in an argument. */
final class VisibleProjects {

    private final Permissions permissions;

    VisibleProjects(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Empty when there is none of this key, or the searcher may not see it. */
    Optional<ProjectKey> find(@Nullable ApplicationUser searcher, String argument) {
        PersonId person = searcher == null ? null : new PersonId(searcher.getKey());
        return Optional.of(argument.strip().toUpperCase(Locale.ROOT))
                .filter(key -> !key.isEmpty())
                .map(ProjectKey::new)
                .filter(project -> permissions.mayBrowse(person, project));
    }
}
