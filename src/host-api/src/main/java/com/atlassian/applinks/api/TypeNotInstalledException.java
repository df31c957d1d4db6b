package com.atlassian.applinks.api;

/**
 * A link is of a kind whose plugin is no longer there.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI
 *
 * <p>Confidence: certain (type), likely (constructor)
 */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1;
    private final String type;

    public TypeNotInstalledException(String type) {
        super(type);
        this.type = type;
    }

    public String getType() {
        return type;
    }
}
