package com.atlassian.applinks.api;

import java.net.URI;

/**
 * Where a person lets this product act for them in the other one; null where that is not how it is done.
 *
 * <p>Source: applinks-api 3.2 javadoc, JIM, Bamboo 10.0.1 javadoc (CredentialsRequiredContextException)
 *
 * <p>Confidence: certain-9, likely-10
 */
public interface AuthorisationURIGenerator {
    URI getAuthorisationURI();

    URI getAuthorisationURI(URI callback);
}
