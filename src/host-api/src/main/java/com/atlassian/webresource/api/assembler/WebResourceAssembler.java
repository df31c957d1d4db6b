package com.atlassian.webresource.api.assembler;

/**
 * Gathers what a page needs.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface WebResourceAssembler {
    RequiredResources resources();
}
