package com.atlassian.jira.search.issue.index.indexers;

/**
 * Writes a field into the search index; our types leave that to the host.
 *
 * <p>Source: GHJD-11.1.0-m0011
 *
 * <p>Confidence: certain-11
 */
public interface FieldIndexer {}
