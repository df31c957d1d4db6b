package com.atlassian.confluence.pages;

/**
 * Tells Confluence from Jira: the Confluence half of the plugin starts where this is offered.
 *
 * <p>Source: confluence-api 4
 *
 * <p>Confidence: certain-9+10
 */
public interface PageManager {}
