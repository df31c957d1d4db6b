package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Wiki;
import org.jspecify.annotations.Nullable;

/** Who may see and change a page, asked by plugins. Whatever else is asked for is not allowed. */
record HostPermissions(Wiki wiki, UserManager people) implements PermissionManager {

    @Override
    public boolean hasPermission(@Nullable ConfluenceUser user, Permission permission, @Nullable Object target) {
        if (!(target instanceof ContentEntityObject content)) {
            return false;
        }
        var username = user == null ? null : user.getName();
        return deed(permission)
                .flatMap(deed -> wiki.pages()
                        .find(content.getId())
                        .filter(page -> wiki.rights().may(username, deed, page)))
                .isPresent();
    }

    @Override
    public boolean isConfluenceAdministrator(@Nullable ConfluenceUser user) {
        return user != null && people.isAdmin(user.getKey());
    }

    private static Optional<Deed> deed(Permission permission) {
        if (permission == Permission.VIEW) {
            return Optional.of(Deed.VIEW);
        }
        return permission == Permission.EDIT ? Optional.of(Deed.EDIT) : Optional.empty();
    }
}
