package com.atlassian.util.profiling;

/** What {@link Metrics} hands out; ActiveObjects closes it after each call. */
public interface Ticker extends AutoCloseable {
    @Override
    void close();
}
