package com.atlassian.applinks.api;

import java.net.URI;

/**
 * A link to another product, as it stands. Its request factory is null where the link has no way of asking as a person.
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

    ApplicationLinkRequestFactory createImpersonatingAuthenticatedRequestFactory();
}
