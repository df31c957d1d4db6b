package org.empathygate.workbench.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of a session that every form carries, so that no other site can send one in the visitor's name. */
public final class Token {

    /** The name under which the products' forms carry theirs. */
    public static final String FIELD = "atl_token";

    private static final String ATTRIBUTE = Token.class.getName();
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    /** The session's token; begins a session when there is none. */
    public static String of(HttpServletRequest request) {
        var session = request.getSession(true);
        synchronized (session) {
            String known = (String) session.getAttribute(ATTRIBUTE);
            if (known != null) {
                return known;
            }
            var bytes = new byte[20];
            RANDOM.nextBytes(bytes);
            String made = HexFormat.of().formatHex(bytes);
            session.setAttribute(ATTRIBUTE, made);
            return made;
        }
    }

    public static boolean matches(HttpServletRequest request, String sent) {
        var session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof String known
                && MessageDigest.isEqual(known.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
