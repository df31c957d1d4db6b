package com.atlassian.webresource.api.assembler;

/**
 * Adds scripts and style sheets to the page that is being made.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface PageBuilderService {
    WebResourceAssembler assembler();
}
