package com.atlassian.jira.issue;

import com.atlassian.jira.issue.fields.CustomField;
import java.util.Collection;
import java.util.List;

/**
 * Finds the custom fields, among them those of our types.
 *
 * <p>Source: POKER-10, POKER-11
 *
 * <p>Confidence: certain-10+11
 */
public interface CustomFieldManager {
    CustomField getCustomFieldObject(String key);

    CustomField getCustomFieldObject(Long id);

    List<CustomField> getCustomFieldObjects();

    List<CustomField> getCustomFieldObjects(Issue issue);

    Collection<CustomField> getCustomFieldObjectsByName(String name);
}
