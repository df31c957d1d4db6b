package org.empathygate.workbench.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The request that a thread answers with a page, for what is asked for meanwhile. */
public final class PageRequest {

    @SuppressWarnings("ThreadLocalUsage") // one for each host: a JVM may play several
    private final ThreadLocal<@Nullable HttpServletRequest> requests = new ThreadLocal<>();

    public void enter(HttpServletRequest request) {
        requests.set(request);
    }

    public void leave() {
        requests.remove();
    }

    /** Null where no page is made. */
    public @Nullable HttpServletRequest get() {
        return requests.get();
    }
}
