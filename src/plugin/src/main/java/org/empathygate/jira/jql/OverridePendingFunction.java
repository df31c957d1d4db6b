package org.empathygate.jira.jql;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Optional;
import org.empathygate.core.PersonId;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.override.Queue;
import org.empathygate.jira.issue.HostBoundary;
import org.jspecify.annotations.Nullable;

/** {@code empathyOverridePending()}: issues with an override that waits for the searcher, or for the user who is named. */
public final class OverridePendingFunction implements JqlFunction {

    private static final String NAME = "empathyOverridePending";

    private final Queue queue;
    private final UserManager users;
    private final VisibleIssues visible;
    private final Texts texts;

    public OverridePendingFunction(Queue queue, UserManager users, VisibleIssues visible, Texts texts) {
        this.queue = queue;
        this.users = users;
        this.visible = visible;
        this.texts = texts;
    }

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        var messages = new MessageSetImpl();
        if (operand.getArgs().size() > 1) {
            messages.addErrorMessage(say("one-user"));
        } else if (decider(searcher, operand).isEmpty()) {
            messages.addErrorMessage(
                    operand.getArgs().isEmpty()
                            ? say("nobody")
                            : say("user", operand.getArgs().get(0)));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return decider(queryCreationContext.getApplicationUser(), operand)
                .map(decider -> visible.literals(
                        queue.waitingFor(new PersonId(decider.getKey()), null, 0, VisibleIssues.MOST).waiting().stream()
                                .map(waiting -> waiting.request().workItem())
                                .distinct()
                                .toList(),
                        queryCreationContext,
                        operand))
                .orElse(List.of());
    }

    private Optional<ApplicationUser> decider(@Nullable ApplicationUser searcher, FunctionOperand operand) {
        return operand.getArgs().isEmpty()
                ? Optional.ofNullable(searcher)
                : HostBoundary.find(
                        "user " + operand.getArgs().get(0),
                        () -> users.getUserByName(operand.getArgs().get(0)));
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
        return 0;
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
