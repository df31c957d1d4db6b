package org.empathygate.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.override.Pressure;
import org.jspecify.annotations.Nullable;

/** {@code empathyGap("OVERRIDDEN", "SPEED")}: issues in a done status with this recorded outcome, and where that pressure won. */
public final class EmpathyGapFunction implements JqlFunction {

    private static final String NAME = "empathyGap";

    private final Gaps gaps;
    private final VisibleIssues visible;
    private final Texts texts;

    public EmpathyGapFunction(Gaps gaps, VisibleIssues visible, Texts texts) {
        this.gaps = gaps;
        this.visible = visible;
        this.texts = texts;
    }

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        var messages = new MessageSetImpl();
        List<String> args = operand.getArgs();
        if (args.isEmpty() || args.size() > 2) {
            messages.addErrorMessage(say("arguments", names(Outcome.values()), names(Pressure.values())));
        } else if (outcome(operand).isEmpty()) {
            messages.addErrorMessage(say("outcome", args.get(0), names(Outcome.values())));
        } else if (args.size() == 2 && pressure(operand).isEmpty()) {
            messages.addErrorMessage(say("pressure", args.get(1), names(Pressure.values())));
        } else {
            checkSize(operand, messages);
        }
        return messages;
    }

    private void checkSize(FunctionOperand operand, MessageSet messages) {
        try {
            if (found(operand).size() > VisibleIssues.MOST) {
                messages.addErrorMessage(say("too-many", Integer.toString(VisibleIssues.MOST)));
            }
        } catch (UnreadableException unreadable) {
            messages.addErrorMessage(say("unreadable"));
        }
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return visible.literals(found(operand), queryCreationContext, operand);
    }

    private List<WorkItemId> found(FunctionOperand operand) {
        return outcome(operand)
                .map(outcome -> gaps.done(outcome, pressure(operand).orElse(null), VisibleIssues.MOST + 1))
                .orElse(List.of());
    }

    private static Optional<Outcome> outcome(FunctionOperand operand) {
        return argument(operand, 0, Outcome.values());
    }

    private static Optional<Pressure> pressure(FunctionOperand operand) {
        return argument(operand, 1, Pressure.values());
    }

    private static <E extends Enum<E>> Optional<E> argument(FunctionOperand operand, int index, E[] constants) {
        return operand.getArgs().size() <= index
                ? Optional.empty()
                : Arrays.stream(constants)
                        .filter(constant -> constant.name()
                                .equals(operand.getArgs().get(index).strip().toUpperCase(Locale.ROOT)))
                        .findFirst();
    }

    private static String names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).collect(Collectors.joining(", "));
    }

    private String say(String key, String... args) {
        return texts.of(Text.of("empathy-gate-ui.jql." + key, args));
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 1;
    }

    @Override
    public String getFunctionName() {
        return NAME;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
