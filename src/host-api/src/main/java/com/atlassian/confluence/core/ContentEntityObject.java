package com.atlassian.confluence.core;

/**
 * A page, a blog post, a comment: whatever has content. The real one inherits id and version from further classes.
 *
 * <p>Source: javadoc 9.x of Confluence, BALOISE, JIM, ONLYOFFICE (getId, getTitle); public JavaDoc 4.0 to 5.7, called on a page by
 * requirement-yogi/demo-scaffolding-bug 0a0b55ce for Platform 7, and by macros on {@code ConversionContext.getEntity()}
 * (getBodyAsString); javadoc 9.x (getLatestVersionId); public JavaDoc 2.3 to 7.19 of {@code Versioned} (getVersion); public tests of survey macros, which make a
 * {@code Page} with its setters
 *
 * <p>Confidence: certain-9+10 (getId, getTitle), likely-9+10 (getBodyAsString, getLatestVersionId, getVersion, setters)
 */
public abstract class ContentEntityObject {
    private long id;
    private String title = "";
    private String body = "";
    private int version = 1;

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The id of the newest version, which is this one unless it is an old version. */
    public long getLatestVersionId() {
        return id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    /** The storage format. */
    public String getBodyAsString() {
        return body;
    }

    public void setBodyAsString(String body) {
        this.body = body;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
