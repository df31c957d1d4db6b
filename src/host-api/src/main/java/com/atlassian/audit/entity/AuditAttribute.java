package com.atlassian.audit.entity;

/**
 * Something more to say about an event, by the key of its name.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public class AuditAttribute {
    private final String nameI18nKey;
    private final String value;

    private AuditAttribute(String nameI18nKey, String value) {
        this.nameI18nKey = nameI18nKey;
        this.value = value;
    }

    public static Builder fromI18nKeys(String nameI18nKey, String value) {
        return new Builder(new AuditAttribute(nameI18nKey, value));
    }

    public String getNameI18nKey() {
        return nameI18nKey;
    }

    public String getValue() {
        return value;
    }

    public static class Builder {
        private final AuditAttribute attribute;

        private Builder(AuditAttribute attribute) {
            this.attribute = attribute;
        }

        public AuditAttribute build() {
            return attribute;
        }
    }
}
