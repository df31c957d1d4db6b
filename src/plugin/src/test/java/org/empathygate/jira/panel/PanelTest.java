package org.empathygate.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.empathygate.core.ChoicePoint;
import org.empathygate.core.GatedTransition;
import org.empathygate.core.PersonId;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.Transactions;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.WorkItemId;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.WorkItems;
import org.empathygate.core.commitment.Commitment;
import org.empathygate.core.commitment.Commitments;
import org.empathygate.core.commitment.InMemoryCommitments;
import org.empathygate.core.commitment.TrackedCommitment;
import org.empathygate.core.followup.CommitmentDesk;
import org.empathygate.core.followup.DecidingPeople;
import org.empathygate.core.followup.References;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.InMemoryInsights;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Source;
import org.empathygate.core.override.InMemoryDelegations;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.Failure;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.empathygate.jira.Velocity;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.page.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private final InMemoryInsights insights = new InMemoryInsights();
    private final Commitments commitments = new InMemoryCommitments();
    private Locale locale = Locale.ENGLISH;

    @Nested
    class WhenSomethingWasPromised {

        private void promisedFor(String day) {
            assertThat(commitments.add(TrackedCommitment.made(
                            7,
                            new WorkItemId(Issues.SHOP_1),
                            new ProjectKey("SHOP"),
                            new Commitment(new PersonId("sam"), LocalDate.parse(day), "ten <guests> asked"),
                            GateFixture.CLOCK.instant())))
                    .isPresent();
        }

        @Test
        void itSaysByWhomAndByWhen() {
            promisedFor("2026-12-01");

            assertThat(pageOf(GateFixture.under(Tier.ENFORCE)))
                    .contains("What was promised", "sam will find out by", "ten &lt;guests&gt; asked")
                    .contains("data-overdue=\"false\"");
        }

        @Test
        void itSaysWhatIsOverdueUntilItLapsed() {
            promisedFor("2026-11-20");

            assertThat(pageOf(GateFixture.under(Tier.ENFORCE)))
                    .contains("nobody has said what came of it")
                    .contains("data-overdue=\"true\"");
        }

        @Test
        void itSaysNothingMoreOfWhatLapsed() {
            promisedFor("2026-11-01");

            assertThat(pageOf(GateFixture.under(Tier.ENFORCE))).doesNotContain("What was promised");
        }
    }

    @Nested
    class WhenNoInsightIsLinked {

        @Test
        void itSaysBeforeTheClickThatTheTransitionWillBeRefusedAndWhy() {
            var page = pageOf(GateFixture.under(Tier.ENFORCE));

            assertThat(page)
                    .contains("\u201cDone\u201d will be refused")
                    .contains("data-reason=\"NO_EVIDENCE\"")
                    .contains("No customer insight is linked.")
                    .contains("We have not asked anyone yet.");
        }

        @Test
        void linkingIsTheBiggestButtonAndAskingForAnOverrideThePlainest() {
            var page = pageOf(GateFixture.under(Tier.ENFORCE));

            assertThat(page)
                    .containsSubsequence(
                            "aui-button-primary empathy-gate-first\" data-empathy-gate-open=\"link\"",
                            "class=\"aui-button\" data-empathy-gate-open=\"record\"",
                            "aui-button-link\" data-empathy-gate-open=\"override\"");
        }

        @Test
        void theOverrideFormAsksInTheOrderThatMakesPeopleThinkOfTheCustomerFirst() {
            var page = pageOf(GateFixture.under(Tier.ENFORCE));

            assertThat(page)
                    .containsSubsequence(
                            "name=\"affected\"",
                            "name=\"premortem\"",
                            "name=\"pressures\"",
                            "name=\"reasonCode\"",
                            "name=\"reason\"",
                            "name=\"revisitOn\"");
        }

        @Test
        void noReasonIsChosenForAnybody() {
            assertThat(pageOf(GateFixture.under(Tier.ENFORCE))).doesNotContain("checked");
        }

        @Test
        void everyFieldHasALabelAndEveryDialogAName() {
            var page = pageOf(GateFixture.under(Tier.ENFORCE));

            assertThat(idsAfter(page, "<label for=\"")).containsAll(idsOfFields(page));
            assertThat(idsAfter(page, "aria-labelledby=\"")).allMatch(id -> page.contains("id=\"" + id + "\""));
            assertThat(idsAfter(page, "aria-describedby=\""))
                    .flatMap(ids -> List.of(ids.split(" ")))
                    .allMatch(id -> page.contains("id=\"" + id + "\""));
        }
    }

    @Nested
    class WhenAnInsightIsLinked {

        @Test
        void itShowsTheCustomersWordsWithTheirAge() {
            var page = pageOf(withInsight("I gave up at the address step, twice."));

            assertThat(page)
                    .contains("\u201cDone\u201d is open")
                    .contains("&ldquo;I gave up at the address step, twice.&rdquo;")
                    .contains("Customer R.")
                    .contains("Nov 1, 2026, 22 days ago");
        }

        @Test
        void whatACustomerSaidCannotBecomeMarkup() {
            var page = pageOf(withInsight("<script>alert(1)</script> \" onmouseover=\"x"));

            assertThat(page)
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;")
                    .doesNotContain("\" onmouseover");
        }

        @Test
        void anAddressThatCouldRunAScriptIsNoLink() {
            assertThat(new Address(Host.of(ApplicationProperties.class).build()).safe("javascript:alert(1)"))
                    .isEmpty();
            assertThat(new Address(Host.of(ApplicationProperties.class).build()).safe("//elsewhere.example"))
                    .isEmpty();
        }

        @Test
        void oneThatTheReaderMayNotSeeIsOnlyCounted() {
            var page = pageOf(GateFixture.under(Tier.ENFORCE).withEvidence());

            assertThat(page).contains("1 restricted insight").doesNotContain("data-evidence");
        }
    }

    @Nested
    class WhenAnOverrideWasAskedFor {

        @Test
        void itSaysWhereItStandsAndOffersNoSecondOne() {
            var fixture = GateFixture.under(Tier.ENFORCE);
            fixture.overrides.add(OverrideRequest.asked(
                    new WorkItemId(org.empathygate.jira.Issues.SHOP_1),
                    new ProjectKey("SHOP"),
                    ChoicePoint.DONE,
                    new PersonId("dana"),
                    GateFixture.CLOCK.instant(),
                    new OverrideCase(
                            Set.of(Pressure.SPEED),
                            null,
                            "They left",
                            OverrideReason.TRADE_OFF,
                            "Decided",
                            LocalDate.parse("2027-01-15"),
                            null,
                            null)));

            assertThat(pageOf(fixture))
                    .contains("dana asked for an override. It waits for an answer.")
                    .doesNotContain("data-empathy-gate-open=\"override\"");
        }
    }

    @Nested
    class WhenSomethingBreaks {

        @ParameterizedTest
        @EnumSource(Failure.class)
        void thePanelStillRenders(Failure failure) {
            var page = pageOf(GateFixture.under(Tier.ENFORCE).withEvidence().with(failure));

            assertThat(page).contains("class=\"empathy-gate\"");
        }

        @Test
        void withoutAnIssueItSaysThatNothingCouldBeRead() {
            var context = contextOf(GateFixture.under(Tier.ENFORCE)).getContextMap(Map.of());

            assertThat(new Velocity().render("empathy-gate/panel/panel.vm", context))
                    .contains("could not be read just now");
        }
    }

    @Nested
    class InEveryLanguage {

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void noKeyAndNoReferenceIsLeftOver(String language) {
            locale = Locale.forLanguageTag(language);

            var page = pageOf(withInsight("I gave up."));
            var refused = pageOf(GateFixture.under(Tier.ENFORCE));

            assertThat(page + refused)
                    .doesNotContain("empathy-gate-ui.")
                    .doesNotContain("$")
                    .doesNotContain("{0}");
        }
    }

    private GateFixture withInsight(String quote) {
        insights.add(new Insight(
                new InsightKey("INS-31"),
                new ProjectKey("SHOP"),
                quote,
                Source.NONE,
                LocalDate.parse("2026-11-01"),
                "Customer R.",
                null,
                InsightKind.ACTIONABLE,
                InsightState.ACTIVE,
                null,
                new PersonId("dana"),
                GateFixture.CLOCK.instant(),
                1));
        return GateFixture.under(Tier.ENFORCE).withEvidence();
    }

    private String pageOf(GateFixture fixture) {
        var context = contextOf(fixture).getContextMap(Map.of("issue", fixture.story()));
        return new Velocity().render("empathy-gate/panel/panel.vm", context);
    }

    private PanelContext contextOf(GateFixture fixture) {
        if (fixture.authentication == GateFixture.ANONYMOUS) {
            fixture.authentication = dana();
        }
        var texts = new JiraTexts(fixture.authentication);
        var view = new EvidenceView(
                insights, fixture.links, fixture.hostEvidence(), GateFixture.everybodyMayBrowse(), GateFixture.CLOCK);
        var desk = new CommitmentDesk(
                commitments,
                new DecidingPeople(fixture.book(), (person, project, deciders) -> Optional.empty()),
                new References(view, GateFixture.everybodyMayBrowse()),
                fixture.ledger,
                Transactions.NONE,
                GateFixture.CLOCK);
        var reader = new PanelReader(
                doneIsGated(),
                fixture.keeper(),
                view,
                new OverrideDesk(
                        fixture.overrides,
                        fixture.book(),
                        fixture.evidence(),
                        new RightsBook(
                                (person, project, deciders) -> Optional.empty(),
                                new InMemoryDelegations(),
                                GateFixture.CLOCK),
                        fixture.people(),
                        fixture.ledger,
                        Transactions.NONE,
                        GateFixture.CLOCK),
                desk,
                fixture.book(),
                GateFixture.everybodyMayBrowse());
        var wording = new Wording(texts);
        var address = new Address(Host.of(ApplicationProperties.class)
                .answering("getBaseUrl", "/jira")
                .build());
        var words = new PanelWords(
                wording,
                new EvidenceWords(wording, address, GateFixture.CLOCK),
                fixture.message(),
                fixture.people(),
                address,
                GateFixture.CLOCK);
        return new PanelContext(fixture.facts(), reader, words, fixture.people());
    }

    private static WorkItems doneIsGated() {
        return new WorkItems() {
            @Override
            public Optional<WorkItemFacts> find(WorkItemKey key) {
                return Optional.empty();
            }

            @Override
            public Optional<WorkItemFacts> find(WorkItemId id) {
                return Optional.empty();
            }

            @Override
            public List<GatedTransition> gatedTransitions(WorkItemId id, @Nullable PersonId person) {
                return List.of(new GatedTransition(31, "Done", ChoicePoint.DONE));
            }
        };
    }

    /** Dana, whose Jira knows the plugin's texts in the test's language. */
    private JiraAuthenticationContext dana() {
        return Host.of(JiraAuthenticationContext.class)
                .answering(
                        "getLoggedInUser",
                        Host.of(ApplicationUser.class)
                                .answering("getKey", "dana")
                                .build())
                .answering("getLocale", locale)
                .answering(
                        "getI18nHelper",
                        Host.of(I18nHelper.class)
                                .doing(
                                        "getText",
                                        arguments -> text((String) arguments.get(0), (Object[]) arguments.get(1)))
                                .build())
                .build();
    }

    private String text(String key, Object... arguments) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String file : List.of("i18n.empathy-gate-ui", "i18n.empathy-gate")) {
            var bundle = ResourceBundle.getBundle(file, locale, control);
            if (bundle.containsKey(key)) {
                return new MessageFormat(bundle.getString(key), locale).format(arguments);
            }
        }
        return key;
    }

    private static List<String> idsAfter(String page, String start) {
        return Arrays.stream(page.split(java.util.regex.Pattern.quote(start), -1))
                .skip(1)
                .map(rest -> rest.substring(0, rest.indexOf('"')))
                .toList();
    }

    private static List<String> idsOfFields(String page) {
        return java.util.regex.Pattern.compile("<(?:input|select|textarea)[^>]* id=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
