package com.atlassian.applinks.api;

import java.io.Serializable;

/**
 * The id of a link to another product.
 *
 * <p>Source: applinks-api 3.2 javadoc, BOOTSTRAPI (Confluence 9.2.4 and 10.2.15)
 *
 * <p>Confidence: certain
 */
public class ApplicationId implements Serializable {
    private static final long serialVersionUID = 1;
    private final String id;

    public ApplicationId(String id) {
        this.id = id;
    }

    public String get() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApplicationId that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
