package org.empathygate.confluence.macro;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Where people find a page. */
public final class Addresses {

    private final ApplicationProperties product;

    public Addresses(ApplicationProperties product) {
        this.product = product;
    }

    Optional<URI> page(Surroundings around) {
        return around.pageId().map(id -> URI.create(page(id)));
    }

    /** The page, with everything on it asked anew that is known by now. */
    Optional<URI> anew(Surroundings around, Instant now) {
        return around.pageId().map(id -> URI.create(page(id) + "&" + PageRequest.ANEW + "=" + now.toEpochMilli()));
    }

    /** The log-in form, which leads back to the page. */
    Optional<URI> logIn(Surroundings around) {
        return around.pageId()
                .map(id -> URI.create(base() + "/login.action?os_destination="
                        + URLEncoder.encode(path(id), StandardCharsets.UTF_8)));
    }

    private String page(long id) {
        return base() + path(id);
    }

    private static String path(long id) {
        return "/pages/viewpage.action?pageId=" + id;
    }

    private String base() {
        return product.getBaseUrl(UrlMode.ABSOLUTE).replaceFirst("/+$", "");
    }
}
