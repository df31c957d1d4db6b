package org.empathygate.workbench.web.page;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** One sentence about what just happened, kept for the next page of the session. */
public final class Notice {

    private static final String ATTRIBUTE = Notice.class.getName();

    private Notice() {}

    public static void leave(HttpServletRequest request, @Nullable String notice) {
        if (notice != null) {
            request.getSession(true).setAttribute(ATTRIBUTE, notice);
        }
    }

    /** The sentence, which is forgotten then; null when there is none. */
    public static @Nullable String take(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) {
            return null;
        }
        String notice = (String) session.getAttribute(ATTRIBUTE);
        session.removeAttribute(ATTRIBUTE);
        return notice;
    }
}
