package org.empathygate.confluence.macro;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.http.HttpServletRequest;
import org.empathygate.jira.Host;

/** SAL's service for the request that is being answered. */
final class RequestTwin {

    private RequestTwin() {}

    static HttpContext without() {
        return Host.of(HttpContext.class)
                .answering("getRequest", Host.of(HttpServletRequest.class).build())
                .build();
    }

    static HttpContext with(String parameter, String value) {
        return Host.of(HttpContext.class)
                .answering(
                        "getRequest",
                        Host.of(HttpServletRequest.class)
                                .doing("getParameter", name -> name.get(0).equals(parameter) ? value : null)
                                .build())
                .build();
    }
}
