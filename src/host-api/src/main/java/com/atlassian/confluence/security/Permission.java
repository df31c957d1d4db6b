package com.atlassian.confluence.security;

/**
 * What somebody may do with a page or a space. The real one has more.
 *
 * <p>Source: public JavaDoc 3.0 to 5.0.2 of Confluence; javadoc 8.8.0; BALOISE (EDIT)
 *
 * <p>Confidence: certain-9+10
 */
public class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission SET_PERMISSIONS = new Permission("SETPERMISSIONS");
    public static final Permission REMOVE = new Permission("REMOVE");
    public static final Permission EXPORT = new Permission("EXPORT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");

    private final String name;

    Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
