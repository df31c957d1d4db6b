package com.atlassian.confluence.pages;

/**
 * Tells Confluence from Jira: the Confluence half of the plugin starts where this is offered.
 *
 * <p>Source: javadoc 9.x PageManager, BALOISE
 *
 * <p>Confidence: certain
 */
public interface PageManager {}
