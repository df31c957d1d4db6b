package com.atlassian.jira.permission;

/**
 * Names a permission on the whole site.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public final class GlobalPermissionKey {
    public static final GlobalPermissionKey SYSTEM_ADMIN = new GlobalPermissionKey("SYSTEM_ADMIN");
    public static final GlobalPermissionKey ADMINISTER = new GlobalPermissionKey("ADMINISTER");
    private final String key;

    private GlobalPermissionKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public String toString() {
        return key;
    }
}
