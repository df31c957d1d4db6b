package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The person has not yet let this product act for them in the other one.
 *
 * <p>Source: applinks-api 3.2 javadoc, JIM, Bamboo 10.0.1 javadoc (CredentialsRequiredContextException)
 *
 * <p>Confidence: certain-9, likely-10
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    private static final long serialVersionUID = 1;

    @SuppressWarnings("serial") // the host's generator; nobody writes this exception to a stream
    private final AuthorisationURIGenerator authorisationURIGenerator;

    public CredentialsRequiredException(AuthorisationURIGenerator authorisationURIGenerator, String message) {
        super(message);
        this.authorisationURIGenerator = authorisationURIGenerator;
    }

    @Override
    public URI getAuthorisationURI() {
        return authorisationURIGenerator.getAuthorisationURI();
    }

    @Override
    public URI getAuthorisationURI(URI callback) {
        return authorisationURIGenerator.getAuthorisationURI(callback);
    }
}
