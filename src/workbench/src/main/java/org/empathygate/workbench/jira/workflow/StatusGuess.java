package org.empathygate.workbench.jira.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.empathygate.workbench.jira.model.StatusCategory;

/**
 * Guesses the categories of a workflow's statuses, which exports do not carry: done is what is named so, or where a
 * resolution is set on the way in. If nothing is, the steps that nothing leads out of are done.
 */
final class StatusGuess {
    private static final Set<String> DONE_WORDS = Set.of(
            "done",
            "closed",
            "resolved",
            "complete",
            "completed",
            "finished",
            "released",
            "shipped",
            "deployed",
            "accepted",
            "rejected",
            "declined",
            "cancelled",
            "canceled",
            "abandoned",
            "obsolete",
            "duplicate",
            "archived");
    private static final Set<String> NEGATIONS = Set.of("not", "un", "to", "be", "partly", "partially");

    /** Answers the category of every step, by step id. */
    static Map<Integer, StatusCategory> categories(WorkflowDocument workflow) {
        Set<Integer> first = workflow.firstSteps();
        Set<Integer> resolving = workflow.resolvingSteps();
        List<WorkflowDocument.StepElement> steps = workflow.steps();
        boolean someAreNamedDone =
                steps.stream().anyMatch(step -> isDoneName(step.name()) || resolving.contains(step.id()));
        var categories = new LinkedHashMap<Integer, StatusCategory>();
        for (WorkflowDocument.StepElement step : steps) {
            boolean done =
                    someAreNamedDone ? isDoneName(step.name()) || resolving.contains(step.id()) : !step.hasExits();
            categories.put(
                    step.id(),
                    done
                            ? StatusCategory.DONE
                            : first.contains(step.id()) ? StatusCategory.TO_DO : StatusCategory.IN_PROGRESS);
        }
        return categories;
    }

    private static boolean isDoneName(String name) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return words.stream().noneMatch(NEGATIONS::contains)
                && (DONE_WORDS.contains(words.get(0)) || DONE_WORDS.contains(words.get(words.size() - 1)));
    }

    private StatusGuess() {}
}
