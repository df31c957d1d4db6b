package com.atlassian.applinks.api;

import java.net.URI;

/**
 * A link to another product, as it stands.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15), JIM
 *
 * <p>Confidence: certain
 */
public interface ReadOnlyApplicationLink {
    ApplicationId getId();

    ApplicationType getType();

    String getName();

    URI getDisplayUrl();

    URI getRpcUrl();

    boolean isPrimary();

    boolean isSystem();

    ApplicationLinkRequestFactory createAuthenticatedRequestFactory();
}
