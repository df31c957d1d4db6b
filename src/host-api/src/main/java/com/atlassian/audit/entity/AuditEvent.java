package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What is to stand in the audit log; who did it, and when, the product adds.
 *
 * <p>Source: docs.atlassian.com/atlassian-audit/1.12.1/apidocs
 *
 * <p>Confidence: certain for 1.12.1 (Jira 8.8-9), likely-10+11
 */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affectedObjects;
    private final List<ChangedValue> changedValues;
    private final List<AuditAttribute> extraAttributes;

    private AuditEvent(Builder builder) {
        this.type = builder.type;
        this.affectedObjects = List.copyOf(builder.affectedObjects);
        this.changedValues = List.copyOf(builder.changedValues);
        this.extraAttributes = List.copyOf(builder.extraAttributes);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public static Builder fromI18nKeys(
            String categoryI18nKey, String actionI18nKey, CoverageLevel level, CoverageArea area) {
        return builder(AuditType.fromI18nKeys(area, level, categoryI18nKey, actionI18nKey)
                .build());
    }

    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    public CoverageLevel getLevel() {
        return type.getLevel();
    }

    public CoverageArea getArea() {
        return type.getArea();
    }

    public List<AuditResource> getAffectedObjects() {
        return affectedObjects;
    }

    public List<ChangedValue> getChangedValues() {
        return changedValues;
    }

    public Collection<AuditAttribute> getExtraAttributes() {
        return extraAttributes;
    }

    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affectedObjects = new ArrayList<>();
        private final List<ChangedValue> changedValues = new ArrayList<>();
        private final List<AuditAttribute> extraAttributes = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource affectedObject) {
            affectedObjects.add(affectedObject);
            return this;
        }

        public Builder changedValue(ChangedValue changedValue) {
            changedValues.add(changedValue);
            return this;
        }

        public Builder extraAttribute(AuditAttribute extraAttribute) {
            extraAttributes.add(extraAttribute);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(this);
        }
    }
}
