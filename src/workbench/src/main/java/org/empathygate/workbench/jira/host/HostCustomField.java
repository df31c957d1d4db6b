package org.empathygate.workbench.jira.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Optional;
import org.empathygate.workbench.jira.model.CustomFieldDef;
import org.jspecify.annotations.Nullable;

/**
 * A custom field with its type.
 *
 * @param type the plugin's own object; one for all fields of the type
 */
public record HostCustomField(CustomFieldDef definition, CustomFieldType<?, ?> type) implements CustomField {
    @Override
    public String getId() {
        return definition.fieldId();
    }

    @Override
    public Long getIdAsLong() {
        return definition.id();
    }

    @Override
    public String getName() {
        return definition.name();
    }

    @Override
    public String getFieldName() {
        return definition.name();
    }

    @Override
    public String getUntranslatedName() {
        return definition.name();
    }

    @Override
    public CustomFieldType<?, ?> getCustomFieldType() {
        return type;
    }

    /** Nothing for an issue that is being created. */
    @Override
    public @Nullable Object getValue(Issue issue) {
        return Optional.ofNullable(issue.getId()).isEmpty() ? null : type.getValueFromIssue(this, issue);
    }

    @Override
    public FieldConfig getRelevantConfig(@Nullable IssueContext context) {
        return new OnlyConfig(this);
    }

    private record OnlyConfig(HostCustomField field) implements FieldConfig {
        @Override
        public Long getId() {
            return field.getIdAsLong();
        }

        @Override
        public CustomField getCustomField() {
            return field;
        }
    }
}
