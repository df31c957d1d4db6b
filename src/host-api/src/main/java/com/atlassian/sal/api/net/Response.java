package com.atlassian.sal.api.net;

import java.io.InputStream;
import java.util.Map;

/**
 * The answer of another server.
 *
 * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
 *
 * <p>Confidence: certain-9, likely-10
 */
public interface Response {
    int getStatusCode();

    String getResponseBodyAsString() throws ResponseException;

    InputStream getResponseBodyAsStream() throws ResponseException;

    String getStatusText();

    boolean isSuccessful();

    String getHeader(String name);

    Map<String, String> getHeaders();
}
