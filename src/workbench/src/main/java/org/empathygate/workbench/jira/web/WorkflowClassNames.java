package org.empathygate.workbench.jira.web;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a transition runs beside its validators, by the simple names of the classes. */
record WorkflowClassNames(ActionDescriptor action) {

    /** Conditions first, then post functions, in the order in which they run. */
    List<String> others() {
        var names = new ArrayList<String>();
        Optional.ofNullable(action.getRestriction())
                .ifPresent(restriction -> addConditions(restriction.getConditions(), names));
        addFunctions("Pre function", action.getPreFunctions(), names);
        Optional.ofNullable(action.getUnconditionalResult())
                .map(ResultDescriptor::getPostFunctions)
                .ifPresent(functions -> addFunctions("Post function", functions, names));
        addFunctions("Post function", action.getPostFunctions(), names);
        return names;
    }

    private static void addConditions(List<?> conditions, List<String> names) {
        for (Object condition : conditions) {
            if (condition instanceof ConditionsDescriptor nested) {
                addConditions(nested.getConditions(), names);
            } else if (condition instanceof ConditionDescriptor one) {
                names.add((one.isNegate() ? "Condition not " : "Condition ") + simpleName(one.getArgs()));
            }
        }
    }

    private static void addFunctions(String kind, List<?> functions, List<String> names) {
        for (Object function : functions) {
            names.add(kind + " " + simpleName(((FunctionDescriptor) function).getArgs()));
        }
    }

    private static String simpleName(Map<?, ?> args) {
        String name = String.valueOf(args.get("class.name")).trim();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
