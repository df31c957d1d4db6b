package com.atlassian.confluence.pages;

/**
 * Confluence's pages; where this type is present, the host is Confluence.
 *
 * <p>Source: javadoc 9.x, BALOISE, JIM, ONLYOFFICE
 *
 * <p>Confidence: certain
 */
public interface PageManager {}
