package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.GenericTextCFType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import org.jspecify.annotations.Nullable;

/** A custom field for text, empty in every issue. */
record OneField(long id, String name, CustomFieldType<String, String> type) implements CustomField {

    static OneField ofType(long id, String name, String typeKey) {
        return new OneField(id, name, new TextType(typeKey));
    }

    @Override
    public String getId() {
        return "customfield_" + id;
    }

    @Override
    public Long getIdAsLong() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getFieldName() {
        return name;
    }

    @Override
    public String getUntranslatedName() {
        return name;
    }

    @Override
    public CustomFieldType<String, String> getCustomFieldType() {
        return type;
    }

    @Override
    public @Nullable Object getValue(Issue issue) {
        return null;
    }

    @Override
    public FieldConfig getRelevantConfig(IssueContext context) {
        throw new NotAsked();
    }

    private static final class TextType extends GenericTextCFType {

        private final String key;

        TextType(String key) {
            super(null, null, null, null);
            this.key = key;
        }

        @Override
        public String getKey() {
            return key;
        }
    }
}
