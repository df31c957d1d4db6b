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
import java.util.List;
import java.util.Optional;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.jspecify.annotations.Nullable;

/**
 * A function that answers issues. What somebody may not see is left out, and a search that is too wide is refused with what to
 * do, never answered in part.
 */
abstract class IssuesFunction implements JqlFunction {

    private final String name;
    private final int fewestArguments;
    private final VisibleIssues visible;
    private final Texts texts;

    IssuesFunction(String name, int fewestArguments, VisibleIssues visible, Texts texts) {
        this.name = name;
        this.fewestArguments = fewestArguments;
        this.visible = visible;
        this.texts = texts;
    }

    /** What is wrong with the arguments, for the searcher; empty when nothing is. */
    abstract Optional<String> wrong(@Nullable ApplicationUser searcher, List<String> arguments);

    /** The issues now, whoever may see them, at most {@code max}; only asked of arguments that are right. */
    abstract List<WorkItemId> found(@Nullable ApplicationUser searcher, List<String> arguments, int max);

    /** What to do about a search that is too wide, for the searcher; empty when it is not. Only asked like {@link #found}. */
    Optional<String> tooWide(@Nullable ApplicationUser searcher, List<String> arguments) {
        return found(searcher, arguments, VisibleIssues.MOST + 1).size() > VisibleIssues.MOST
                ? Optional.of(say("too-many", Integer.toString(VisibleIssues.MOST)))
                : Optional.empty();
    }

    final String say(String key, String... args) {
        return texts.of(Text.of("empathy-gate-ui.jql." + key, args));
    }

    @Override
    public final void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public final MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        var messages = new MessageSetImpl();
        wrong(searcher, operand.getArgs())
                .or(() -> unanswerable(searcher, operand.getArgs()))
                .ifPresent(messages::addErrorMessage);
        return messages;
    }

    private Optional<String> unanswerable(@Nullable ApplicationUser searcher, List<String> arguments) {
        try {
            return tooWide(searcher, arguments);
        } catch (UnreadableException unreadable) {
            return Optional.of(say("unreadable"));
        }
    }

    @Override
    public final List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        var searcher = queryCreationContext.getApplicationUser();
        return wrong(searcher, operand.getArgs()).isPresent()
                ? List.of()
                : visible.literals(
                        found(searcher, operand.getArgs(), VisibleIssues.MOST), queryCreationContext, operand);
    }

    @Override
    public final boolean isList() {
        return true;
    }

    @Override
    public final int getMinimumNumberOfExpectedArguments() {
        return fewestArguments;
    }

    @Override
    public final String getFunctionName() {
        return name;
    }

    @Override
    public final JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
