package com.atlassian.sal.api.executor;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledExecutorService;

/**
 * Lets work on other threads be done as whoever gave it out.
 *
 * <p>Source: CLASS sal-api-4.4.2, sal-api 4.0.0 javadoc, JIM (JiraExecutorFactory), SLACK10 (ConversationLoaderHelper)
 *
 * <p>Confidence: certain
 */
public interface ThreadLocalDelegateExecutorFactory {
    Executor createExecutor(Executor delegate);

    ExecutorService createExecutorService(ExecutorService delegate);

    ScheduledExecutorService createScheduledExecutorService(ScheduledExecutorService delegate);

    Runnable createRunnable(Runnable delegate);

    <T> Callable<T> createCallable(Callable<T> delegate);
}
