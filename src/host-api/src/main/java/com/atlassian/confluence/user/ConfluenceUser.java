package com.atlassian.confluence.user;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.user.User;

/**
 * A person; the key never changes.
 *
 * <p>Source: javadoc 9.x of Confluence; BALOISE, ONLYOFFICE, SLACK10 on 10.x (getKey); public JavaDoc 8.9.0 (getLowerName)
 *
 * <p>Confidence: certain-9+10 (getKey), likely-9+10 (getLowerName)
 */
public interface ConfluenceUser extends User {
    UserKey getKey();

    String getLowerName();
}
