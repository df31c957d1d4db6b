package com.atlassian.applinks.api;

import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;

/**
 * What is to be done with an answer of the other product, or with its refusal to know who asks.
 *
 * <p>Source: applinks-api 3.2 javadoc, JIM (JiraAppLinkResponseHandler)
 *
 * <p>Confidence: certain-9, likely-10
 *
 * @param <R> what becomes of the answer
 */
public interface ApplicationLinkResponseHandler<R> extends ReturningResponseHandler<Response, R> {
    R credentialsRequired(Response response) throws ResponseException;
}
