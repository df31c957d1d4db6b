package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * The request that the current thread answers; null outside of one. A plugin that is to run on both sides of the move from
 * javax to jakarta calls it by reflection only.
 *
 * <p>Source: CLASS sal-api-4.4.2 (with javax.servlet in place of jakarta.servlet)
 *
 * <p>Confidence: likely-10+11
 */
public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}
