package org.empathygate.workbench.jira.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.empathygate.workbench.jira.model.IssueChanges;
import org.empathygate.workbench.jira.model.JiraModel;

/** Jira's own workflow classes, as far as real exports name them. */
public final class BuiltInClasses implements WorkflowClasses {
    private static final String PACKAGE = "com.atlassian.jira.workflow.";

    private final Map<String, Supplier<Object>> byName;

    public BuiltInClasses(JiraModel jira, IssueChanges changes) {
        var conditions = new JiraConditions(jira);
        var functions = new JiraFunctions(jira, changes);
        byName = Map.ofEntries(
                entry("condition.AllowOnlyAssignee", conditions::onlyAssignee),
                entry("condition.AllowOnlyReporter", conditions::onlyReporter),
                entry("condition.InProjectRoleCondition", conditions::inProjectRole),
                entry("condition.PermissionCondition", conditions::permission),
                entry("condition.UserInGroupCondition", conditions::inGroup),
                entry("validator.PermissionValidator", conditions::requiredPermission),
                entry("function.event.FireIssueEventFunction", functions::fireEvent),
                entry("function.issue.GenerateChangeHistoryFunction", functions::generateChangeHistory),
                entry("function.issue.IssueCreateFunction", functions::createIssue),
                entry("function.issue.IssueReindexFunction", functions::reindex),
                entry("function.issue.UpdateIssueFieldFunction", functions::updateField),
                entry("function.issue.UpdateIssueStatusFunction", functions::updateStatus),
                entry("function.misc.CreateCommentFunction", functions::createComment));
    }

    @Override
    public Optional<Object> create(String className) {
        return Optional.ofNullable(byName.get(className)).map(Supplier::get);
    }

    @Override
    public boolean knows(String className) {
        return byName.containsKey(className);
    }

    private static Map.Entry<String, Supplier<Object>> entry(String name, Supplier<Object> make) {
        return Map.entry(PACKAGE + name, make);
    }
}
