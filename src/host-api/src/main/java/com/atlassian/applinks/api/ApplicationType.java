package com.atlassian.applinks.api;

import java.net.URI;

/**
 * What kind of product a link leads to.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15)
 *
 * <p>Confidence: certain
 */
public interface ApplicationType {
    String getI18nKey();

    URI getIconUrl();
}
