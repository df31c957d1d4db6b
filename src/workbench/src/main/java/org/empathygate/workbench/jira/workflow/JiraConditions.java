package org.empathygate.workbench.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import org.empathygate.workbench.jira.model.JiraModel;
import org.empathygate.workbench.jira.model.Permission;

/** Stand-ins for the conditions and the validator that real exports name. Nobody who has not signed in is let through. */
final class JiraConditions {
    private final JiraModel jira;

    JiraConditions(JiraModel jira) {
        this.jira = jira;
    }

    Condition onlyAssignee() {
        return (variables, args, properties) ->
                isActor(variables, Submit.from(variables).draft().before().assigneeKey());
    }

    Condition onlyReporter() {
        return (variables, args, properties) ->
                isActor(variables, Submit.from(variables).draft().before().reporterKey());
    }

    Condition inGroup() {
        return (variables, args, properties) -> {
            String person = Submit.from(variables).actorKey();
            return !person.isEmpty() && jira.people().isInGroup(person, argument(args, "group"));
        };
    }

    Condition inProjectRole() {
        return (variables, args, properties) -> {
            Submit submit = Submit.from(variables);
            return jira.access()
                    .isInRole(
                            submit.actor(),
                            Long.parseLong(argument(args, "jira.projectrole.id")),
                            submit.draft().before().projectId());
        };
    }

    Condition permission() {
        return (variables, args, properties) -> isAllowed(variables, args);
    }

    Validator requiredPermission() {
        return new Validator() {
            @Override
            @SuppressWarnings("rawtypes")
            public void validate(Map variables, Map args, PropertySet properties) throws WorkflowException {
                if (!isAllowed(variables, args)) {
                    throw new InvalidInputException(
                            "You do not have the permission \"" + permissionArgument(args) + "\" in this project.");
                }
            }
        };
    }

    private boolean isAllowed(Map<?, ?> variables, Map<?, ?> args) throws WorkflowException {
        Submit submit = Submit.from(variables);
        Permission permission = Permission.named(permissionArgument(args))
                .orElseThrow(() -> new WorkflowException(
                        "The workflow asks for an unknown permission: " + permissionArgument(args)));
        return jira.access()
                .may(submit.actor(), permission, submit.draft().before().projectId());
    }

    private static boolean isActor(Map<?, ?> variables, Optional<String> personKey) throws WorkflowException {
        String actor = Submit.from(variables).actorKey();
        return !actor.isEmpty() && personKey.filter(actor::equals).isPresent();
    }

    /** Exports of Jira 7 and later carry the key, earlier ones the name. */
    private static String permissionArgument(Map<?, ?> args) {
        Object key = args.get("permissionKey");
        return String.valueOf(key == null ? args.get("permission") : key);
    }

    private static String argument(Map<?, ?> args, String name) throws WorkflowException {
        if (args.get(name) instanceof String value) {
            return value.trim();
        }
        throw new WorkflowException("The workflow gives no " + name);
    }
}
