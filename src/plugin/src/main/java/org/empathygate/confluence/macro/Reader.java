package org.empathygate.confluence.macro;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.confluence.snapshot.Author;
import org.empathygate.core.PersonId;

/** Who looks at a page, as far as it matters here. */
public final class Reader {

    private final UserManager users;
    private final Supplier<PermissionManager> permissions;

    public Reader(UserManager users, Supplier<PermissionManager> permissions) {
        this.users = users;
        this.permissions = permissions;
    }

    /** Empty when nobody is signed in. */
    Optional<PersonId> person() {
        return Optional.ofNullable(users.getRemoteUserKey()).map(key -> new PersonId(key.getStringValue()));
    }

    /** Who would have kept what is seen now; empty for somebody who may not change the page, or not with certainty. */
    Optional<Author> author(Surroundings around) {
        return around.page().filter(this::mayEdit).flatMap(page -> person().map(person -> new Author(person, name())));
    }

    private boolean mayEdit(Object page) {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user != null && permissions.get().hasPermission(user, Permission.EDIT, page);
    }

    private String name() {
        UserProfile profile = users.getRemoteUser();
        if (profile == null) {
            return "";
        }
        return profile.getFullName() == null ? profile.getUsername() : profile.getFullName();
    }
}
