package org.empathygate.rest;

import java.util.List;
import org.empathygate.core.bypass.DoneTransition;

/** Whether every way into a done status of a project carries the gate, and which do not. */
public record CoverageJson(String project, boolean covered, List<TransitionCoverageJson> transitions) {

    /** What from Create cannot be covered does not count against the project. */
    static CoverageJson of(String project, List<DoneTransition> intoDone) {
        return new CoverageJson(
                project,
                intoDone.stream().allMatch(each -> each.covered() || each.kind() == DoneTransition.Kind.CREATE),
                intoDone.stream()
                        .filter(each -> !each.covered())
                        .map(TransitionCoverageJson::of)
                        .toList());
    }
}
