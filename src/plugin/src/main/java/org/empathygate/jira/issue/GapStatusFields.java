package org.empathygate.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.List;

/** The fields that an administrator made of the type Gap status: none, one or several. */
public final class GapStatusFields {

    private static final String TYPE = "org.empathygate.plugin:gap-status";

    private final CustomFieldManager fields;

    public GapStatusFields(CustomFieldManager fields) {
        this.fields = fields;
    }

    public boolean areThere() {
        return !ids().isEmpty();
    }

    /** Their numbers, as JQL takes them in {@code cf[...]}. */
    List<Long> ids() {
        return HostBoundary.read(
                "custom fields",
                () -> fields.getCustomFieldObjects().stream()
                        .filter(field -> TYPE.equals(field.getCustomFieldType().getKey()))
                        .map(CustomField::getIdAsLong)
                        .toList());
    }
}
