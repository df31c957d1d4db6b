package org.empathygate.workbench.confluence.host;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserProfile;
import java.util.Locale;

/** Somebody as Confluence's plugins see them. */
record HostUser(UserProfile profile) implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return profile.getUserKey();
    }

    @Override
    public String getName() {
        return profile.getUsername();
    }

    @Override
    public String getLowerName() {
        return getName().toLowerCase(Locale.ROOT);
    }

    @Override
    public String getFullName() {
        return profile.getFullName();
    }

    @Override
    public String getEmail() {
        return profile.getEmail();
    }
}
