package com.atlassian.sal.api.transaction;

/**
 * The work to be done in one transaction.
 *
 * <p>Source: CLASS sal-api-4.4.2, SLACK-11
 *
 * <p>Confidence: certain-10+11
 *
 * @param <T> what the work answers
 */
public interface TransactionCallback<T> {
    T doInTransaction();
}
