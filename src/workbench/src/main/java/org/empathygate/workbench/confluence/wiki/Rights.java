package org.empathygate.workbench.confluence.wiki;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may see and change what. Everybody who is signed in may do both where neither space nor page says otherwise; who is not signed in
 * may look where the space says so, and never writes.
 */
public final class Rights {

    private final Spaces spaces;
    private final Pages pages;

    Rights(Spaces spaces, Pages pages) {
        this.spaces = spaces;
        this.pages = pages;
    }

    /** Whether somebody, null for nobody, may do this in the space. */
    public boolean may(@Nullable String username, Deed deed, Space space) {
        if (username == null) {
            return deed == Deed.VIEW && space.anonymous();
        }
        return includes(space.viewers(), username) && (deed == Deed.VIEW || includes(space.editors(), username));
    }

    /** Whether somebody, null for nobody, may do this with the page. */
    public boolean may(@Nullable String username, Deed deed, WikiPage page) {
        return spaces.find(page.spaceKey())
                .filter(space -> may(username, deed, space))
                .filter(space -> unrestricted(username, Deed.VIEW, page))
                .filter(space -> deed == Deed.VIEW || unrestricted(username, deed, page))
                .isPresent();
    }

    private boolean unrestricted(@Nullable String username, Deed deed, WikiPage page) {
        var allowed = pages.allowed(page.id(), deed);
        return username == null ? allowed.isEmpty() : includes(allowed, username);
    }

    private static boolean includes(Set<String> people, String username) {
        return people.isEmpty() || people.contains(username);
    }
}
