package com.atlassian.jira.web.bean;

/**
 * Which part of a search's results is wanted.
 *
 * <p>Source: GROOVY-8, CONDEC-8, MRIM-9
 *
 * <p>Confidence: certain-8..9, likely-10+11
 *
 * @param <T> what is paged
 */
public class PagerFilter<T> {
    private final int start;
    private final int max;

    public PagerFilter(int max) {
        this(0, max);
    }

    public PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
