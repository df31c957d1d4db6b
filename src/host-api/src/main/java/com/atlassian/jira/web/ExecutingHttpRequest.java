package com.atlassian.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The request that the current thread answers. Plugins that shall also run on Jira 10 do not call it: its signatures moved from
 * {@code javax} to {@code jakarta}.
 *
 * <p>Source: jira-core 6 (set, get, getResponse, clear), SLACK-10 and SLACK-11 (get)
 *
 * <p>Confidence: certain-10+11 (get), likely (the rest)
 */
public class ExecutingHttpRequest {
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();
    private static final ThreadLocal<HttpServletResponse> RESPONSE = new ThreadLocal<>();

    private ExecutingHttpRequest() {}

    public static HttpServletRequest get() {
        return REQUEST.get();
    }

    public static HttpServletResponse getResponse() {
        return RESPONSE.get();
    }

    public static void set(HttpServletRequest request, HttpServletResponse response) {
        REQUEST.set(request);
        RESPONSE.set(response);
    }

    public static void clear() {
        REQUEST.remove();
        RESPONSE.remove();
    }
}
