package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/**
 * {@code empathyGap("OVERRIDDEN", "SPEED", "SHOP")}: issues in a done status with this recorded outcome; only those where that
 * pressure won, if one is named, and only those of the project, if one is named.
 */
public final class EmpathyGapFunction extends IssuesFunction {

    private static final int MOST_ARGUMENTS = 3;

    private final Gaps gaps;
    private final VisibleProjects projects;

    public EmpathyGapFunction(Gaps gaps, Permissions permissions, VisibleIssues visible, Texts texts) {
        super("empathyGap", 1, visible, texts);
        this.gaps = gaps;
        this.projects = new VisibleProjects(permissions);
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > MOST_ARGUMENTS) {
            return Optional.of(say("arguments", names(Outcome.values()), names(Pressure.values())));
        }
        if (outcome(arguments).isEmpty()) {
            return Optional.of(say("outcome", arguments.get(0), names(Outcome.values())));
        }
        List<String> others = notPressures(arguments);
        if (others.size() > 1 || arguments.size() - others.size() > 2) {
            return Optional.of(say("arguments", names(Outcome.values()), names(Pressure.values())));
        }
        return others.stream()
                .filter(argument -> projects.find(searcher, argument).isEmpty())
                .findFirst()
                .map(argument -> say("pressure", argument, names(Pressure.values())));
    }

    @Override
    List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max) {
        ProjectKey project = notPressures(arguments).stream()
                .findFirst()
                .flatMap(argument -> projects.find(searcher, argument))
                .orElse(null);
        return outcome(arguments)
                .map(outcome -> gaps.done(outcome, pressure(arguments).orElse(null), project, max))
                .orElse(List.of());
    }

    private static Optional<Outcome> outcome(List<String> arguments) {
        return arguments.stream().findFirst().flatMap(argument -> named(argument, Outcome.values()));
    }

    private static Optional<Pressure> pressure(List<String> arguments) {
        return arguments.stream()
                .skip(1)
                .flatMap(argument -> named(argument, Pressure.values()).stream())
                .findFirst();
    }

    /** Behind the outcome; a pressure is one, whatever projects are called. */
    private static List<String> notPressures(List<String> arguments) {
        return arguments.stream()
                .skip(1)
                .filter(argument -> named(argument, Pressure.values()).isEmpty())
                .toList();
    }

    private static <E extends Enum<E>> Optional<E> named(String argument, E[] constants) {
        String name = argument.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
