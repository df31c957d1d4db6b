package org.empathygate.workbench.jira.web.plugin;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.issue.IssueManager;
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
import java.util.Objects;

/** The issues of the keys it is given, also of hidden ones. */
public final class CalledFunction implements JqlFunction {

    private final IssueManager issues;

    public CalledFunction(IssueManager issues) {
        this.issues = issues;
    }

    @Override
    public void init(JqlFunctionModuleDescriptor descriptor) {
        // asks for nothing
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        var messages = new MessageSetImpl();
        operand.getArgs().stream()
                .filter(key -> !key.contains("-"))
                .forEach(key -> messages.addErrorMessage("\"" + key + "\" is no key in " + operand.getDisplayString()));
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        if (operand.getArgs().contains("BREAK-1")) {
            throw new IllegalStateException("broken on purpose for " + context.getApplicationUser());
        }
        return operand.getArgs().stream()
                .map(issues::getIssueObject)
                .filter(Objects::nonNull)
                .map(issue -> new QueryLiteral(operand, issue.getId()))
                .toList();
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
        return "issuesCalled";
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.ISSUE;
    }
}
