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
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.empathygate.core.Permissions;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Texts;
import org.empathygate.core.UnreadableException;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.bypass.Gap;
import org.empathygate.core.bypass.Gaps;
import org.empathygate.core.bypass.InMemoryGaps;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.MovableClock;
import org.empathygate.core.given.People;
import org.empathygate.core.given.WorkItemBuilder;
import org.empathygate.core.insight.EvidenceBook;
import org.empathygate.core.insight.EvidenceLink;
import org.empathygate.core.insight.HostEvidence;
import org.empathygate.core.insight.InMemoryEvidenceLinks;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.NativeInsights;
import org.empathygate.core.insight.OldEvidence;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.policy.InMemoryPolicies;
import org.empathygate.core.policy.PolicyBook;
import org.empathygate.core.policy.PolicyReferences;
import org.empathygate.jira.Host;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuesFunctionTest {

    private static final long HIDDEN = 3;
    private static final Texts KEYS = text -> text.key() + text.args();
    private static final Permissions SHOP_ONLY = Host.of(Permissions.class)
            .doing("mayBrowse", arguments -> WorkItemBuilder.SHOP.equals(arguments.get(1)))
            .build();
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
        private final EmpathyGapFunction function = new EmpathyGapFunction(gaps, SHOP_ONLY, visible, KEYS);

        private void done(long id, Outcome outcome, Set<Pressure> pressures) {
            done(WorkItemBuilder.SHOP, id, outcome, pressures);
        }

        private void done(ProjectKey project, long id, Outcome outcome, Set<Pressure> pressures) {
            gaps.change(
                    new WorkItemId(id),
                    before ->
                            new Gap(before.workItem(), project, outcome, pressures, Days.NOW, true, null, null, null));
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
        void isNarrowedByProjectWithOrWithoutAPressure() {
            done(1, Outcome.OVERRIDDEN, Set.of(Pressure.SPEED));
            done(new ProjectKey("LAB"), 2, Outcome.OVERRIDDEN, Set.of(Pressure.SPEED));
            done(4, Outcome.OVERRIDDEN, Set.of(Pressure.COST));

            assertThat(values(function, "OVERRIDDEN", "shop")).containsExactly(1L, 4L);
            assertThat(values(function, "OVERRIDDEN", "SPEED", "SHOP")).containsExactly(1L);
            assertThat(values(function, "OVERRIDDEN", "SHOP", "SPEED")).containsExactly(1L);
            assertThat(errors(function, "OVERRIDDEN", "SPEED", "LAB"))
                    .singleElement()
                    .asString()
                    .contains("jql.pressure", "LAB");
        }

        @ParameterizedTest
        @CsvSource({"SPEED, COST", "SHOP, SHOP", "SPEED, SPEED"})
        void isNarrowedByOnePressureAndOneProjectAtMost(String one, String other) {
            assertThat(errors(function, "OVERRIDDEN", one, other))
                    .singleElement()
                    .asString()
                    .contains("jql.arguments");
            assertThat(errors(function, "OVERRIDDEN", "SPEED", "SHOP", "SHOP"))
                    .singleElement()
                    .asString()
                    .contains("jql.arguments");
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
                            arguments -> LongStream.range(0, (Integer) arguments.get(3))
                                    .mapToObj(WorkItemId::new)
                                    .toList())
                    .build();

            assertThat(errors(new EmpathyGapFunction(many, SHOP_ONLY, visible, KEYS), "BYPASSED"))
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

            assertThat(errors(new EmpathyGapFunction(down, SHOP_ONLY, visible, KEYS), "BYPASSED"))
                    .containsExactly("empathy-gate-ui.jql.unreadable[]");
        }
    }

    @Nested
    class AgeOfEvidence {

        private final InMemoryEvidenceLinks links = new InMemoryEvidenceLinks();
        private final MovableClock clock = new MovableClock();
        private final EvidenceOlderFunction function = function(Host.of(NativeInsights.class)
                .answering("linkedToOlder", Optional.of(Set.of()))
                .doing(
                        "find",
                        arguments -> ((Collection<?>) arguments.get(0))
                                .stream().map(AgeOfEvidence::workItem).toList())
                .build());

        private static WorkItemFacts workItem(Object id) {
            return WorkItemBuilder.aWorkItem().withId(((WorkItemId) id).value()).facts();
        }

        private EvidenceOlderFunction function(NativeInsights host) {
            var policies = new PolicyBook(new InMemoryPolicies(), PolicyReferences.ALL_KNOWN, clock, Duration.ZERO);
            var book = new EvidenceBook(links, Host.of(HostEvidence.class).build());
            return new EvidenceOlderFunction(
                    new OldEvidence(links, host, book, policies), SHOP_ONLY, visible, KEYS, clock);
        }

        private void linked(long workItem) {
            links.link(new EvidenceLink(
                    EvidenceLink.NOT_STORED,
                    new WorkItemId(workItem),
                    new InsightKey("INS-1"),
                    Stance.SUPPORTS,
                    null,
                    Days.TODAY,
                    true,
                    People.DANA,
                    Days.NOW));
        }

        @Test
        void isComputedWhenItIsAsked() {
            linked(1);
            assertThat(values(function, "90d")).isEmpty();

            clock.advance(Duration.ofDays(91));

            assertThat(values(function, "90d")).containsExactly(1L);
            assertThat(values(function, "90d", "shop")).containsExactly(1L);
        }

        @Test
        void leavesOutWhatTheSearcherMayNotSee() {
            linked(1);
            linked(HIDDEN);
            clock.advance(Duration.ofDays(91));

            assertThat(values(function, "90d")).containsExactly(1L);
        }

        @Test
        void ofAProjectThatTheSearcherMayNotSeeIsOfNoProject() {
            assertThat(errors(function, "90d", "LAB")).containsExactly("empathy-gate-ui.jql.project[LAB]");
            assertThat(errors(function, "90d", " ")).containsExactly("empathy-gate-ui.jql.project[ ]");
            assertThat(values(function, "90d", "LAB")).isEmpty();
        }

        @Test
        void isRefusedWithWhatHelpsWhenItIsTooWide() {
            var wide = function(Host.of(NativeInsights.class)
                    .answering("linkedToOlder", Optional.empty())
                    .build());

            assertThat(errors(wide, "90d")).containsExactly("empathy-gate-ui.jql.too-much[1000]");
            assertThat(values(wide, "90d")).isEmpty();
        }

        @Test
        void saysThatItsStoreIsDown() {
            var down = function(Host.of(NativeInsights.class)
                    .doing("linkedToOlder", arguments -> {
                        throw new UnreadableException("links");
                    })
                    .build());

            assertThat(errors(down, "90d")).containsExactly("empathy-gate-ui.jql.unreadable[]");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "90", "-1d", "soon", "123456d"})
        void isAskedByANumberOfDays(String argument) {
            assertThat(errors(function, argument)).containsExactly("empathy-gate-ui.jql.days[]");
        }
    }
}
