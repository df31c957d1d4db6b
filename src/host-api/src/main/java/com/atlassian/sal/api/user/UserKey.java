package com.atlassian.sal.api.user;

import java.io.Serializable;

/**
 * The key of a person, which never changes.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public final class UserKey implements Serializable {
    private static final long serialVersionUID = 1;
    private final String stringValue;

    public UserKey(String stringValue) {
        this.stringValue = stringValue;
    }

    public String getStringValue() {
        return stringValue;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserKey key && stringValue.equals(key.stringValue);
    }

    @Override
    public int hashCode() {
        return stringValue.hashCode();
    }

    @Override
    public String toString() {
        return stringValue;
    }
}
