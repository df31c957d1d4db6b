package com.atlassian.confluence.core;

/**
 * Content that stands in a space.
 *
 * <p>Source: javadoc 9.x of Confluence; BALOISE ({@code ((Page) page).getSpaceKey()}), JIM
 *
 * <p>Confidence: likely-9+10
 */
public abstract class SpaceContentEntityObject extends ContentEntityObject {
    /** Null where there is no space; the real one asks its space, which is not declared here. */
    public String getSpaceKey() {
        return null;
    }
}
