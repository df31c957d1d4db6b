package com.atlassian.confluence.pages;

/**
 * Confluence's pages; where this type is present, the host is Confluence.
 *
 * <p>Source: javadoc 9.x, BALOISE, JIM, ONLYOFFICE
 *
 * <p>Confidence: certain-9+10 (type, getPage by space and title), likely-9+10 (getPage by id)
 */
public interface PageManager {
    /** Null when there is none. */
    Page getPage(String spaceKey, String title);

    /** Null when there is none. */
    Page getPage(long id);
}
