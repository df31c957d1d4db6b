package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What a piece of storage format is rendered for. The real one has more; a plugin never implements it.
 *
 * <p>Source: javadoc 5.1 to 5.8.9 of Confluence, 9.2.4 class-use; ONLYOFFICE (getOutputType) and BALOISE (getEntity, getSpaceKey)
 * on 10.x
 *
 * <p>Confidence: certain-9+10 (getOutputType, getEntity, getSpaceKey), likely-9+10 (the rest)
 */
public interface ConversionContext {
    /** {@code display}, {@code preview}, {@code pdf}, {@code word}, {@code html_export}, {@code email}, {@code feed}, {@code diff}. */
    String getOutputType();

    /** {@code desktop} or {@code mobile}. */
    String getOutputDeviceType();

    /** The page; null where there is none, such as in the preview of a page that was never saved. */
    ContentEntityObject getEntity();

    /** Null where there is no space. */
    String getSpaceKey();

    Object getProperty(String name);

    Object getProperty(String name, Object defaultValue);

    String getPropertyAsString(String name);

    void setProperty(String name, Object value);

    boolean hasProperty(String name);

    Object removeProperty(String name);
}
