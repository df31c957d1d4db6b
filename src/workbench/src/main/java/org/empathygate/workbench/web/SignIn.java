package org.empathygate.workbench.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in, kept in the browser's session; for login pages and session resources. */
public final class SignIn {

    private static final String PERSON = SignIn.class.getName();

    private SignIn() {}

    /** Signs the person in for this and later requests of the session. The caller has checked the password. */
    public static void enter(HttpServletRequest request, String username) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(PERSON, username);
    }

    /** Forgets the session. */
    public static void leave(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The person of the request's session; empty for anonymous ones, and for those who sent a password along. */
    public static Optional<String> person(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(PERSON));
    }
}
