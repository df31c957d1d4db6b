package com.atlassian.sal.api.net;

import java.util.List;
import java.util.Map;

/**
 * A request to another server; every setter answers the request itself.
 *
 * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
 *
 * <p>Confidence: certain-9, likely-10
 *
 * @param <T> the kind of request
 * @param <RESP> the kind of answer
 */
public interface Request<T extends Request<?, ?>, RESP extends Response> {
    T setConnectionTimeout(int connectionTimeout);

    T setSoTimeout(int soTimeout);

    T setUrl(String url);

    T setRequestBody(String requestBody, String contentType);

    T addRequestParameters(String... params);

    T addHeader(String headerName, String headerValue);

    T setHeader(String headerName, String headerValue);

    T setFollowRedirects(boolean follow);

    Map<String, List<String>> getHeaders();

    void execute(ResponseHandler<? super RESP> responseHandler) throws ResponseException;

    String execute() throws ResponseException;

    <RET> RET executeAndReturn(ReturningResponseHandler<? super RESP, RET> responseHandler) throws ResponseException;

    /**
     * How a request is made.
     *
     * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
     *
     * <p>Confidence: certain-9, likely-10
     */
    enum MethodType {
        GET,
        POST,
        PUT,
        DELETE,
        HEAD,
        TRACE,
        OPTIONS
    }
}
