package com.atlassian.audit.entity;

import java.util.concurrent.atomic.AtomicReference;

/**
 * A value before and after, by the key of its name.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public class ChangedValue {
    private final String i18nKey;
    private final String from;
    private final String to;

    private ChangedValue(String i18nKey, String from, String to) {
        this.i18nKey = i18nKey;
        this.from = from;
        this.to = to;
    }

    public static Builder fromI18nKeys(String keyI18nKey) {
        return new Builder(keyI18nKey);
    }

    public String getI18nKey() {
        return i18nKey;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public static class Builder {
        private final String i18nKey;
        private final AtomicReference<String> from = new AtomicReference<>();
        private final AtomicReference<String> to = new AtomicReference<>();

        private Builder(String i18nKey) {
            this.i18nKey = i18nKey;
        }

        public Builder from(String from) {
            this.from.set(from);
            return this;
        }

        public Builder to(String to) {
            this.to.set(to);
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(i18nKey, from.get(), to.get());
        }
    }
}
