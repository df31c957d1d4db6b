package org.empathygate.benchmarks.host;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/** The same custom fields for every issue. */
record TextFields(List<CustomField> all) implements CustomFieldManager {

    @Override
    public CustomField getCustomFieldObject(String key) {
        throw new NotAsked();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        throw new NotAsked();
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return all;
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return all;
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        throw new NotAsked();
    }
}
