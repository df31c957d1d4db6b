package com.atlassian.util.profiling;

/** Linked by ActiveObjects' {@code EntityManager}; measures nothing outside the products. */
public final class Metrics {
    public static Builder metric(String name) {
        return new Builder();
    }

    private Metrics() {}

    /** Takes the tags of one measurement and forgets them. */
    public static final class Builder {
        public Builder tag(String key, String value) {
            return this;
        }

        public Builder invokerPluginKey(String pluginKey) {
            return this;
        }

        public Builder withAnalytics() {
            return this;
        }

        public Ticker startTimer() {
            return () -> {};
        }

        private Builder() {}
    }
}
