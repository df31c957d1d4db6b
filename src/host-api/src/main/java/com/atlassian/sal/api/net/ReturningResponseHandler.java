package com.atlassian.sal.api.net;

/**
 * What an answer becomes.
 *
 * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
 *
 * <p>Confidence: certain-9, likely-10
 *
 * @param <T> the kind of answer
 * @param <R> what it becomes
 */
public interface ReturningResponseHandler<T extends Response, R> {
    R handle(T response) throws ResponseException;
}
