package com.atlassian.confluence.user;

/**
 * Who acts in this thread. The real one has more.
 *
 * <p>Source: javadoc 9.x of Confluence; BALOISE, ONLYOFFICE, SLACK10 on 10.x (get)
 *
 * <p>Confidence: certain-9+10 (get), likely-9+10 (the rest)
 */
public class AuthenticatedUserThreadLocal {
    private static final ThreadLocal<ConfluenceUser> USER = new ThreadLocal<>();

    private AuthenticatedUserThreadLocal() {}

    /** Null for somebody who is not signed in. */
    public static ConfluenceUser get() {
        return USER.get();
    }

    public static void set(ConfluenceUser user) {
        USER.set(user);
    }

    public static void reset() {
        USER.remove();
    }
}
