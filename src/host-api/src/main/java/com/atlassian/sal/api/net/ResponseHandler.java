package com.atlassian.sal.api.net;

/**
 * What is to be done with an answer.
 *
 * <p>Source: CLASS sal-api-4.4.2, SAL11, JIM
 *
 * <p>Confidence: certain-9, likely-10
 *
 * @param <T> the kind of answer
 */
public interface ResponseHandler<T extends Response> {
    void handle(T response) throws ResponseException;
}
