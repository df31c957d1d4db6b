package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Request;

/**
 * Makes requests to the other product on behalf of whoever is signed in here.
 *
 * <p>Source: applinks-api 3.2 javadoc, JIM
 *
 * <p>Confidence: certain-9, likely-10
 */
public interface ApplicationLinkRequestFactory extends AuthorisationURIGenerator {
    ApplicationLinkRequest createRequest(Request.MethodType methodType, String url) throws CredentialsRequiredException;
}
