package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.SpaceContentEntityObject;

/**
 * A page or a blog post.
 *
 * <p>Source: javadoc 9.x of Confluence, ONLYOFFICE
 *
 * <p>Confidence: certain-9+10
 */
public abstract class AbstractPage extends SpaceContentEntityObject {}
