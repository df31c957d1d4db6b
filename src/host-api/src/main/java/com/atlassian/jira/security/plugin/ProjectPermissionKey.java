package com.atlassian.jira.security.plugin;

/**
 * Names a project permission.
 *
 * <p>Source: POKER-11, JD-7.x
 *
 * <p>Confidence: certain-10+11
 */
public class ProjectPermissionKey {
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = permissionKey;
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey key && permissionKey.equals(key.permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
