package com.atlassian.confluence.pages;

/**
 * A page; where this class is present, the host is Confluence.
 *
 * <p>Source: javadoc 9.x, BALOISE, JIM, ONLYOFFICE
 *
 * <p>Confidence: certain
 */
public class Page {}
