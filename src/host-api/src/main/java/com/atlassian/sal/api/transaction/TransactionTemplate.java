package com.atlassian.sal.api.transaction;

/**
 * Runs work in one database transaction.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 */
public interface TransactionTemplate {
    <T> T execute(TransactionCallback<T> action);
}
