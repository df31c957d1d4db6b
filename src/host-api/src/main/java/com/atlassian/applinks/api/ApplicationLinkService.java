package com.atlassian.applinks.api;

/**
 * The links of this product to others. Null where there is none.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI, JIM
 *
 * <p>Confidence: certain
 */
public interface ApplicationLinkService {
    ApplicationLink getApplicationLink(ApplicationId id) throws TypeNotInstalledException;

    Iterable<ApplicationLink> getApplicationLinks();

    Iterable<ApplicationLink> getApplicationLinks(Class<? extends ApplicationType> type);

    ApplicationLink getPrimaryApplicationLink(Class<? extends ApplicationType> type);
}
