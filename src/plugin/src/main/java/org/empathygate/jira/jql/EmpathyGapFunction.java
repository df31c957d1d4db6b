package org.empathygate.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.core.Texts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** {@code empathyGap("OVERRIDDEN", "SPEED")}: issues in a done status with this recorded outcome, and where that pressure won. */
public final class EmpathyGapFunction extends IssuesFunction {

    private final Gaps gaps;

    public EmpathyGapFunction(Gaps gaps, VisibleIssues visible, Texts texts) {
        super("empathyGap", 1, visible, texts);
        this.gaps = gaps;
    }

    @Override
    Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() > 2) {
            return Optional.of(say("arguments", names(Outcome.values()), names(Pressure.values())));
        }
        if (outcome(arguments).isEmpty()) {
            return Optional.of(say("outcome", arguments.get(0), names(Outcome.values())));
        }
        return arguments.size() == 2 && pressure(arguments).isEmpty()
                ? Optional.of(say("pressure", arguments.get(1), names(Pressure.values())))
                : Optional.empty();
    }

    @Override
    List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max) {
        return outcome(arguments)
                .map(outcome -> gaps.done(outcome, pressure(arguments).orElse(null), max))
                .orElse(List.of());
    }

    private static Optional<Outcome> outcome(List<String> arguments) {
        return argument(arguments, 0, Outcome.values());
    }

    private static Optional<Pressure> pressure(List<String> arguments) {
        return argument(arguments, 1, Pressure.values());
    }

    private static <E extends Enum<E>> Optional<E> argument(List<String> arguments, int index, E[] constants) {
        return arguments.stream()
                .skip(index)
                .findFirst()
                .map(argument -> argument.strip().toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(constants)
                        .filter(constant -> constant.name().equals(name))
                        .findFirst());
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }
}
