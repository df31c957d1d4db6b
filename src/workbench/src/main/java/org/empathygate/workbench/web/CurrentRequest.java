package org.empathygate.workbench.web;

import com.atlassian.sal.api.web.context.HttpContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The request that this thread answers at the moment; null outside of one, and on other threads that work for it. */
public final class CurrentRequest implements HttpContext {

    private record Exchange(HttpServletRequest request, HttpServletResponse response) {}

    @SuppressWarnings("ThreadLocalUsage") // one for each host: a JVM may play several
    private final ThreadLocal<@Nullable Exchange> current = new ThreadLocal<>();

    @Override
    public @Nullable HttpServletRequest getRequest() {
        var exchange = current.get();
        return exchange == null ? null : exchange.request;
    }

    @Override
    public @Nullable HttpServletResponse getResponse() {
        var exchange = current.get();
        return exchange == null ? null : exchange.response;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        var exchange = current.get();
        return exchange == null ? null : exchange.request.getSession(create);
    }

    /** Knows of every request that passes, until it has been answered. */
    HttpFilter filter() {
        return new Remembering();
    }

    private final class Remembering extends HttpFilter {

        private static final long serialVersionUID = 1L;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            current.set(new Exchange(request, response));
            try {
                chain.doFilter(request, response);
            } finally {
                current.remove();
            }
        }
    }
}
