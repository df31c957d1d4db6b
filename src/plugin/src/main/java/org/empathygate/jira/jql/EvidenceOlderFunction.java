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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.empathygate.core.Text;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.insight.EvidenceLinks;
import org.jspecify.annotations.Nullable;

/**
 * {@code empathyEvidenceOlderThan("90d")}: issues whose every insight was observed longer ago, today. It knows what is linked
 * through the product, not native links and pages.
 */
public final class EvidenceOlderFunction implements JqlFunction {

    private static final String NAME = "empathyEvidenceOlderThan";
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,5})[dD]");

    private final EvidenceLinks links;
    private final VisibleIssues visible;
    private final Texts texts;
    private final Clock clock;

    public EvidenceOlderFunction(EvidenceLinks links, VisibleIssues visible, Texts texts, Clock clock) {
        this.links = links;
        this.visible = visible;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public void init(JqlFunctionModuleDescriptor moduleDescriptor) {}

    @Override
    public MessageSet validate(
            @Nullable ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        var messages = new MessageSetImpl();
        if (operand.getArgs().size() != 1
                || !DAYS.matcher(operand.getArgs().get(0).strip()).matches()) {
            messages.addErrorMessage(say("days"));
            return messages;
        }
        try {
            if (found(operand).size() > VisibleIssues.MOST) {
                messages.addErrorMessage(say("too-many", Integer.toString(VisibleIssues.MOST)));
            }
        } catch (UnreadableException unreadable) {
            messages.addErrorMessage(say("unreadable"));
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(
            QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        return visible.literals(found(operand), queryCreationContext, operand);
    }

    private List<WorkItemId> found(FunctionOperand operand) {
        var days = DAYS.matcher(operand.getArgs().get(0).strip());
        return days.matches()
                ? links.allObservedBefore(
                        LocalDate.now(clock).minusDays(Long.parseLong(days.group(1))), VisibleIssues.MOST + 1)
                : List.of();
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
