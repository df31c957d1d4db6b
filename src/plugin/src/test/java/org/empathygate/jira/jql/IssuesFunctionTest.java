package org.empathygate.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Pressure;
import org.empathygate.jira.Host;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IssuesFunctionTest {

    private static final long HIDDEN = 3;
    private static final Texts KEYS = text -> text.key() + text.args();
    private static final TerminalClause CLAUSE = Host.of(TerminalClause.class).build();
    private static final QueryCreationContext SOMEBODY =
            Host.of(QueryCreationContext.class).build();

    private final VisibleIssues visible = new VisibleIssues(
            Host.of(IssueManager.class)
                    .doing(
                            "getIssueObjects",
                            arguments -> ((List<?>) arguments.get(0))
                                    .stream().map(IssuesFunctionTest::issue).toList())
                    .build(),
            Host.of(PermissionManager.class)
                    .doing("hasPermission", arguments -> ((Issue) arguments.get(1)).getId() != HIDDEN)
                    .build());

    private static Issue issue(Object id) {
        return Host.of(Issue.class).answering("getId", id).build();
    }

    private static FunctionOperand call(JqlFunction function, String... arguments) {
        return new FunctionOperand(function.getFunctionName(), arguments);
    }

    private static List<Long> values(JqlFunction function, String... arguments) {
        return function.getValues(SOMEBODY, call(function, arguments), CLAUSE).stream()
                .map(QueryLiteral::getLongValue)
                .toList();
    }

    private static Set<String> errors(JqlFunction function, String... arguments) {
        return function.validate(null, call(function, arguments), CLAUSE).getErrorMessages();
    }

    @Nested
    class TheGap {

        private final InMemoryGaps gaps = new InMemoryGaps();
        private final EmpathyGapFunction function = new EmpathyGapFunction(gaps, visible, KEYS);

        private void done(long id, Outcome outcome, Set<Pressure> pressures) {
            gaps.change(
                    new WorkItemId(id),
                    before -> new Gap(
                            before.workItem(),
                            new ProjectKey("SHOP"),
                            outcome,
                            pressures,
                            Days.NOW,
                            true,
                            null,
                            null,
                            null));
        }

        @Test
        void isAskedByOutcomeAndPressureInAnyCase() {
            done(1, Outcome.OVERRIDDEN, Set.of(Pressure.SPEED));
            done(2, Outcome.OVERRIDDEN, Set.of(Pressure.COST));
            done(4, Outcome.BYPASSED, Set.of());

            assertThat(values(function, "overridden")).containsExactly(1L, 2L);
            assertThat(values(function, "OVERRIDDEN", "speed")).containsExactly(1L);
            assertThat(values(function, " BYPASSED ")).containsExactly(4L);
        }

        @Test
        void leavesOutWhatTheSearcherMayNotSee() {
            done(1, Outcome.BYPASSED, Set.of());
            done(HIDDEN, Outcome.BYPASSED, Set.of());

            assertThat(values(function, "BYPASSED")).containsExactly(1L);
        }

        @Test
        void saysWhatItsArgumentsMayBe() {
            assertThat(errors(function)).singleElement().asString().contains("jql.arguments", "BYPASSED", "SPEED");
            assertThat(errors(function, "LOST")).singleElement().asString().contains("jql.outcome", "LOST");
            assertThat(errors(function, "OVERRIDDEN", "HASTE"))
                    .singleElement()
                    .asString()
                    .contains("jql.pressure", "HASTE");
            assertThat(values(function, "LOST")).isEmpty();
        }

        @Test
        void isRefusedWhenItIsTooWideAndNeverAnsweredInPart() {
            Gaps many = Host.of(Gaps.class)
                    .doing(
                            "done",
                            arguments -> LongStream.range(0, (Integer) arguments.get(2))
                                    .mapToObj(WorkItemId::new)
                                    .toList())
                    .build();

            assertThat(errors(new EmpathyGapFunction(many, visible, KEYS), "BYPASSED"))
                    .singleElement()
                    .asString()
                    .contains("jql.too-many", "10000");
        }

        @Test
        void saysThatItsStoreIsDown() {
            Gaps down = Host.of(Gaps.class)
                    .doing("done", arguments -> {
                        throw new UnreadableException("gaps");
                    })
                    .build();

            assertThat(errors(new EmpathyGapFunction(down, visible, KEYS), "BYPASSED"))
                    .containsExactly("empathy-gate-ui.jql.unreadable[]");
        }
    }

    @Nested
    class OldEvidence {

        private final InMemoryEvidenceLinks links = new InMemoryEvidenceLinks();
        private final MovableClock clock = new MovableClock();
        private final EvidenceOlderFunction function = new EvidenceOlderFunction(links, visible, KEYS, clock);

        @Test
        void isComputedWhenItIsAsked() {
            links.link(new EvidenceLink(
                    EvidenceLink.NOT_STORED,
                    new WorkItemId(1),
                    new InsightKey("INS-1"),
                    Stance.SUPPORTS,
                    null,
                    Days.TODAY,
                    true,
                    People.DANA,
                    Days.NOW));
            assertThat(values(function, "90d")).isEmpty();

            clock.advance(Duration.ofDays(91));

            assertThat(values(function, "90d")).containsExactly(1L);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "90", "-1d", "soon", "123456d"})
        void isAskedByANumberOfDays(String argument) {
            assertThat(errors(function, argument)).containsExactly("empathy-gate-ui.jql.days[]");
        }
    }
}
