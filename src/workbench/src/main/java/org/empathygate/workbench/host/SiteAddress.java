package org.empathygate.workbench.host;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The place of a site: its origin and the path that all its pages are below.
 *
 * @param base with the context path and without a trailing slash
 */
public record SiteAddress(URI base) {

    /** Whether the address is one of this site's, however it is written; what is not absolute, or carries a user, is none. */
    public boolean holds(@Nullable URI address) {
        return address != null
                && base.getScheme().equalsIgnoreCase(address.getScheme())
                && base.getHost().equalsIgnoreCase(Objects.requireNonNullElse(address.getHost(), ""))
                && base.getPort() == address.getPort()
                && address.getRawUserInfo() == null
                && isBelow(address.normalize().getPath());
    }

    private boolean isBelow(String path) {
        return path.equals(base.getPath()) || path.startsWith(base.getPath() + "/");
    }
}
