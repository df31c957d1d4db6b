package com.atlassian.confluence.pages;

/**
 * A wiki page.
 *
 * <p>Source: javadoc 9.x of Confluence, BALOISE, JIM
 *
 * <p>Confidence: certain-9+10
 */
public class Page extends AbstractPage {
    public Page() {}
}
