package org.empathygate.workbench.confluence.link;

import java.net.URI;
import org.empathygate.workbench.host.SiteAddress;

/**
 * The addresses that a link's requests may have.
 *
 * @param rpc where the linked product is reached
 */
record LinkAddresses(URI rpc) {

    /**
     * The whole address of a path or, as it is, an address below the link.
     *
     * @throws IllegalArgumentException for an address of any other place, and for what is no address
     */
    URI within(String url) {
        boolean whole = url.matches("(?i)[a-z][a-z0-9+.-]*:.*");
        URI address = URI.create(whole ? url : rpc + (url.startsWith("/") ? "" : "/") + url);
        if (!new SiteAddress(rpc).holds(address)) {
            throw new IllegalArgumentException("The link leads to " + rpc + ", and not to " + url);
        }
        return address;
    }
}
