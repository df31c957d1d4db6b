package com.atlassian.webresource.api.assembler;

/**
 * The scripts and style sheets of a page. A module is named by plugin key, colon and module key.
 *
 * <p>Source: SLACK-10, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface RequiredResources {
    RequiredResources requireWebResource(String completeModuleKey);

    RequiredResources requireContext(String context);
}
