package org.empathygate.jira.page;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.Optional;
import org.empathygate.jira.issue.HostBoundary;

/** Addresses as a page of this Jira may link to them. */
public final class Address {

    private final ApplicationProperties product;

    public Address(ApplicationProperties product) {
        this.product = product;
    }

    /** Below which everything of this Jira is served, such as {@code /jira}; empty at the root. */
    public String contextPath() {
        return HostBoundary.read("context path", () -> product.getBaseUrl(UrlMode.RELATIVE));
    }

    /** The address to put into a link; empty for one that could run a script or lead astray. */
    public Optional<String> safe(String address) {
        if (address.startsWith("/") && !address.startsWith("//")) {
            return Optional.of(contextPath() + address);
        }
        return address.startsWith("https://") || address.startsWith("http://")
                ? Optional.of(address)
                : Optional.empty();
    }
}
