package com.atlassian.audit.entity;

import java.util.concurrent.atomic.AtomicReference;

/**
 * What an event was about.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public class AuditResource {
    private final String name;
    private final String type;
    private final String id;

    private AuditResource(String name, String type, String id) {
        this.name = name;
        this.type = type;
        this.id = id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public String getId() {
        return id;
    }

    public static class Builder {
        private final String name;
        private final String type;
        private final AtomicReference<String> id = new AtomicReference<>();

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String id) {
            this.id.set(id);
            return this;
        }

        public AuditResource build() {
            return new AuditResource(name, type, id.get());
        }
    }
}
