package org.empathygate.jira.issue;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the gate asks from one of Jira's issues. An issue in the middle of a transition already carries what its
 * screen submitted. What cannot be read is named in the facts, so that one broken field does not hide the others.
 */
public final class IssueFacts {

    /** The complete key of the field type that holds the empathy criterion. */
    public static final String CRITERION_TYPE = "org.empathygate.plugin:empathy-criterion";

    private final CustomFieldManager fields;

    public IssueFacts(CustomFieldManager fields) {
        this.fields = fields;
    }

    /** Throws {@link UnreadableException} when the issue cannot even say its id or project: nothing can be judged then. */
    public WorkItemFacts of(Issue issue) {
        var unread = new ArrayList<String>();
        var id = HostBoundary.find("issue id", issue::getId)
                .orElseThrow(() -> new UnreadableException("an issue without an id"));
        Optional<String> key = attempt("key", issue::getKey, unread);
        Optional<String> project = attempt(
                        "project", () -> issue.getProjectObject().getKey(), unread)
                .or(() -> key.map(each -> each.substring(0, Math.max(each.lastIndexOf('-'), 0))))
                .filter(each -> !each.isBlank());
        return new WorkItemFacts(
                new WorkItemId(id),
                new WorkItemKey(key.orElse("#" + id)),
                new ProjectKey(project.orElseThrow(() -> new UnreadableException("project of issue " + id))),
                attempt("issue type", () -> issue.getIssueType().getName(), unread)
                        .orElse(null),
                optional("resolution", issue::getResolution, unread)
                        .flatMap(resolution -> attempt("resolution", resolution::getName, unread))
                        .orElse(null),
                criterion(issue, unread).orElse(null),
                optional("assignee", issue::getAssignee, unread)
                        .map(user -> new PersonId(user.getKey()))
                        .orElse(null),
                unread);
    }

    private Optional<String> criterion(Issue issue, List<String> unread) {
        return optional(
                "empathy criterion",
                () -> fields.getCustomFieldObjects(issue).stream()
                        .filter(IssueFacts::holdsCriterion)
                        .map(issue::getCustomFieldValue)
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null),
                unread);
    }

    private static boolean holdsCriterion(CustomField field) {
        return CRITERION_TYPE.equals(field.getCustomFieldType().getKey());
    }

    /** Something that every issue has: null counts as unread. */
    private static <T> Optional<T> attempt(String what, Supplier<? extends @Nullable T> call, List<String> unread) {
        Optional<T> value = optional(what, call, unread);
        if (value.isEmpty() && !unread.contains(what)) {
            unread.add(what);
        }
        return value;
    }

    /** Something that an issue may lack: null is an answer. */
    private static <T> Optional<T> optional(String what, Supplier<? extends @Nullable T> call, List<String> unread) {
        try {
            return HostBoundary.find(what, call);
        } catch (UnreadableException failed) {
            unread.add(what);
            return Optional.empty();
        }
    }
}
