package org.empathygate.jira.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.sal.api.ApplicationProperties;
import java.text.MessageFormat;
import java.time.Instant;
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
import org.empathygate.core.gate.Attempt;
import org.empathygate.core.insight.EvidenceChange;
import org.empathygate.core.insight.EvidenceView;
import org.empathygate.core.insight.InMemoryInsights;
import org.empathygate.core.insight.Insight;
import org.empathygate.core.insight.InsightKey;
import org.empathygate.core.insight.InsightKind;
import org.empathygate.core.insight.InsightState;
import org.empathygate.core.insight.Source;
import org.empathygate.core.ledger.EntryKind;
import org.empathygate.core.ledger.Fact;
import org.empathygate.core.override.Approvers;
import org.empathygate.core.override.Authority;
import org.empathygate.core.override.AuthorityKind;
import org.empathygate.core.override.BreakGlassDesk;
import org.empathygate.core.override.Hold;
import org.empathygate.core.override.HoldDesk;
import org.empathygate.core.override.InMemoryBrokenGlasses;
import org.empathygate.core.override.InMemoryDelegations;
import org.empathygate.core.override.OverrideCase;
import org.empathygate.core.override.OverrideDesk;
import org.empathygate.core.override.OverrideReason;
import org.empathygate.core.override.OverrideRequest;
import org.empathygate.core.override.Passage;
import org.empathygate.core.override.Pressure;
import org.empathygate.core.override.RightsBook;
import org.empathygate.core.policy.PolicyScope;
import org.empathygate.core.policy.StoredPolicy;
import org.empathygate.core.policy.Tier;
import org.empathygate.jira.Failure;
import org.empathygate.jira.GateFixture;
import org.empathygate.jira.Host;
import org.empathygate.jira.Issues;
import org.empathygate.jira.Velocity;
import org.empathygate.jira.issue.JiraTexts;
import org.empathygate.jira.page.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private List<GatedTransition> gated = List.of(new GatedTransition(31, "Done", ChoicePoint.DONE));

    private static final Authority PRODUCT_OWNER = new Authority(AuthorityKind.ROLE, "Product Owners");

    private final InMemoryInsights insights = new InMemoryInsights();
    private final Commitments commitments = new InMemoryCommitments();
    private Locale locale = Locale.ENGLISH;
    private Approvers approvers = (person, project, deciders) -> Optional.empty();

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
    class WhenItIsDone {

        private GateFixture done(GateFixture fixture) {
            fixture.issue = fixture.issue.answering("getStatus", Issues.status("done"));
            return fixture;
        }

        @Test
        void whatIsSaidOfTheNextTimeIsNoNewsAboutThisOne() {
            gated = List.of();

            assertThat(pageOf(done(GateFixture.under(Tier.ENFORCE))))
                    .contains("Once it is reopened, \u201cDone\u201d will be refused");
            assertThat(pageOf(done(withInsight("I gave up."))))
                    .contains("Once it is reopened, \u201cDone\u201d is open again");
            assertThat(pageOf(done(GateFixture.under(Tier.OFF))))
                    .contains("\u201cDone\u201d asks nothing here")
                    .doesNotContain("reopened");
        }

        @Test
        void aTransitionThatLeadsFromOneDoneStatusToAnotherIsJudgedAsEver() {
            assertThat(pageOf(done(GateFixture.under(Tier.ENFORCE))))
                    .contains("\u201cDone\u201d will be refused")
                    .doesNotContain("reopened");
        }
    }

    @Nested
    class WhenItWentRoundTheGate {

        private static final Instant FOUND = Instant.parse("2026-11-22T08:15:00Z");

        private Fact found(String how, @Nullable PersonId by) {
            return Fact.of(EntryKind.BYPASS_FOUND, FOUND, by)
                    .about(new ProjectKey("SHOP"), new WorkItemId(Issues.SHOP_1))
                    .with("how", how)
                    .with("status", "Done");
        }

        private String pageOf(Fact... told) {
            var fixture = GateFixture.under(Tier.ENFORCE);
            List.of(told).forEach(fixture.ledger::append);
            return PanelTest.this.pageOf(fixture);
        }

        @Test
        void itSaysSoFirstWithWhoAndWhenAndWhatHelps() {
            assertThat(pageOf(found("EVENT", new PersonId("sam"))))
                    .containsSubsequence(
                            "data-bypass=\"EVENT\"",
                            "<h3 id=\"empathy-gate-bypass\">Went round the gate",
                            "Bypassed</span>",
                            "sam brought it to \u201cDone\u201d, and the gate was not asked.",
                            "What helps: link an insight or have an override decided",
                            "Found at once, Nov 22, 2026, 8:15",
                            "data-transition=");
        }

        @Test
        void itSaysSinceWhenWhereTheSweepFoundItAndThatNobodyIsKnown() {
            assertThat(pageOf(found("SWEEP", null).with("since", Instant.parse("2026-11-20T07:00:00Z"))))
                    .contains("It came to \u201cDone\u201d, and the gate was not asked. Who did that is not known.")
                    .contains("Found by the regular check, Nov 22, 2026", "there since Nov 20, 2026");
        }

        @Test
        void itCountsTheEvidenceThatIsGoneAndNamesNone() {
            assertThat(pageOf(found("EVIDENCE_REMOVED", new PersonId("sam"))
                            .with("evidence", "INSIGHT INS-99\nISSUE SECRET-1")))
                    .contains("Its evidence is gone", "that sam has unlinked, declined or retired since")
                    .contains("2 insights are missing.")
                    .doesNotContain("INS-99", "SECRET-1");
        }

        @Test
        void whoDidItCannotBecomeMarkup() {
            assertThat(pageOf(found("EVENT", new PersonId("<script>"))))
                    .contains("&lt;script&gt; brought it")
                    .doesNotContain("<script");
        }

        @Test
        void itIsSettledByTheNextDecision() {
            var fixture = GateFixture.under(Tier.OBSERVE);
            fixture.ledger.append(found("EVENT", new PersonId("sam")));
            fixture.keeper()
                    .pass(new Attempt(
                            fixture.facts().of(fixture.story()),
                            ChoicePoint.DONE,
                            new PersonId("dana"),
                            new Passage("step 1"),
                            EvidenceChange.NONE));

            assertThat(PanelTest.this.pageOf(fixture)).doesNotContain("data-bypass");
        }

        @Test
        void whatDidNotSaysNothingOfIt() {
            assertThat(pageOf()).doesNotContain("data-bypass", "Bypassed");
        }

        @ParameterizedTest
        @ValueSource(strings = {"en", "de"})
        void noKeyAndNoReferenceIsLeftOver(String language) {
            locale = Locale.forLanguageTag(language);

            for (String how : List.of("EVENT", "SWEEP", "EVIDENCE_REMOVED")) {
                assertThat(pageOf(found(how, null)
                                        .with("evidence", "INSIGHT INS-1")
                                        .with("since", FOUND))
                                + pageOf(found(how, new PersonId("sam"))))
                        .doesNotContain("empathy-gate-ui.")
                        .doesNotContain("$")
                        .doesNotContain("{0}");
            }
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
                    .contains("<q>I gave up at the address step, twice.</q>")
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

        @ParameterizedTest
        @ValueSource(strings = {"<script>alert(1)</script>", "$!{x} #set($y = 1) ${panel.class}", "\" onmouseover=\"x"})
        void whatAnybodyWroteIsShownAsItIsWhereverItStands(String hostile) {
            assertThat(commitments.add(TrackedCommitment.made(
                            7,
                            new WorkItemId(Issues.SHOP_1),
                            new ProjectKey("SHOP"),
                            new Commitment(new PersonId("sam " + hostile), LocalDate.parse("2026-12-01"), hostile),
                            GateFixture.CLOCK.instant())))
                    .isPresent();
            insights.add(insight(hostile, hostile));

            var page = pageOf(GateFixture.under(Tier.ENFORCE).withEvidence());

            var shown = hostile.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
            assertThat(page.split(java.util.regex.Pattern.quote(shown), -1)).hasSizeGreaterThanOrEqualTo(5);
            assertThat(page).doesNotContain("<script", "\" onmouseover");
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
    class WhenTheReaderDecides {

        @BeforeEach
        void anApprover() {
            approvers = (person, project, deciders) ->
                    deciders.roles().contains("Product Owners") ? Optional.of(PRODUCT_OWNER) : Optional.empty();
        }

        @Test
        void holdingIsOfferedAndLiftingIsNot() {
            assertThat(pageOf(withInsight("I gave up.")))
                    .contains("data-empathy-gate-open=\"hold\"", "data-empathy-gate-form=\"hold\"")
                    .doesNotContain("data-empathy-gate-open=\"lift\"");
        }

        @Test
        void aHoldIsShownWithWhoSinceWhenAndWhyAndCanBeLifted() {
            var fixture = held();
            fixture.names = person -> "Priya P.";

            assertThat(pageOf(fixture))
                    .contains("\u201cDone\u201d will be refused")
                    .contains("Priya P. has held it since 2026-11-23.")
                    .contains("Product Owners can lift the hold.", "It is held because: Wait for &lt;the&gt; fair")
                    .contains("data-empathy-gate-open=\"lift\"", "data-empathy-gate-form=\"lift\"")
                    .doesNotContain("data-empathy-gate-open=\"hold\"");
        }

        @Test
        void nothingIsOfferedToHoldWhereTheGateIsOff() {
            assertThat(pageOf(GateFixture.under(Tier.OFF))).doesNotContain("data-empathy-gate-open=\"hold\"");
        }

        @Test
        void nobodyElseIsOfferedEither() {
            approvers = (person, project, deciders) -> Optional.empty();

            assertThat(pageOf(held()))
                    .contains("has held it since")
                    .doesNotContain("data-empathy-gate-open=\"hold\"", "data-empathy-gate-open=\"lift\"");
        }
    }

    @Nested
    class WhenTheReaderMayBreakTheGlass {

        @BeforeEach
        void onCall() {
            approvers = (person, project, deciders) -> deciders.groups().contains("on-call")
                    ? Optional.of(new Authority(AuthorityKind.GROUP, "on-call"))
                    : Optional.empty();
        }

        @Test
        void itIsThePlainestOfferAndSaysWhenTheReviewIsDue() {
            assertThat(pageOf(withGroup()))
                    .containsSubsequence(
                            "aui-button-link\" data-empathy-gate-open=\"override\"",
                            "empathy-gate-plainest\" data-empathy-gate-open=\"break-glass\"")
                    .contains("data-empathy-gate-form=\"break-glass\"")
                    .contains("An approver has to review it by Nov 26, 2026.");
        }

        @Test
        void itIsNotOfferedUnderAHoldOrWhereItIsNotNeeded() {
            assertThat(pageOf(held(withGroup()))).doesNotContain("break-glass");
            assertThat(pageOf(withGroup().withEvidence())).doesNotContain("break-glass");
        }

        @Test
        void whoeverBrokeItIsNamed() {
            var fixture = withGroup();
            fixture.overrides.add(OverrideRequest.brokenGlass(
                    new WorkItemId(org.empathygate.jira.Issues.SHOP_1),
                    new ProjectKey("SHOP"),
                    ChoicePoint.DONE,
                    new PersonId("dana"),
                    GateFixture.CLOCK.instant(),
                    new OverrideCase(
                            Set.of(),
                            null,
                            "",
                            OverrideReason.LEGAL_OR_INCIDENT,
                            "Down",
                            LocalDate.parse("2026-11-26"),
                            null,
                            null),
                    LocalDate.parse("2026-11-25")));

            assertThat(pageOf(fixture))
                    .contains("dana broke the glass. This issue passes until Nov 25, 2026, once.")
                    .doesNotContain("data-empathy-gate-open=\"break-glass\"");
        }
    }

    private static GateFixture held() {
        return held(GateFixture.under(Tier.ENFORCE));
    }

    private static GateFixture held(GateFixture fixture) {
        fixture.standing.add(new Hold(
                new WorkItemId(org.empathygate.jira.Issues.SHOP_1),
                new PersonId("priya"),
                GateFixture.CLOCK.instant(),
                "Wait for <the> fair"));
        return fixture;
    }

    private static GateFixture withGroup() {
        var fixture = GateFixture.under(Tier.ENFORCE);
        var stored = fixture.policies.find(PolicyScope.GLOBAL).orElseThrow();
        var text = stored.text().replace("breakGlassGroups=", "breakGlassGroups=on-call");
        fixture.policies.replace(PolicyScope.GLOBAL, new StoredPolicy(stored.tiers(), text, 2), 1);
        return fixture;
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
            approvers = (person, project, deciders) -> Optional.of(PRODUCT_OWNER);
            var refused = pageOf(withGroup());
            var held = pageOf(held());

            assertThat(page + refused + held)
                    .doesNotContain("empathy-gate-ui.")
                    .doesNotContain("$")
                    .doesNotContain("{0}");
        }
    }

    private GateFixture withInsight(String quote) {
        insights.add(insight(quote, "Customer R."));
        return GateFixture.under(Tier.ENFORCE).withEvidence();
    }

    private static Insight insight(String quote, String customer) {
        return new Insight(
                new InsightKey("INS-31"),
                new ProjectKey("SHOP"),
                quote,
                Source.NONE,
                LocalDate.parse("2026-11-01"),
                customer,
                null,
                InsightKind.ACTIONABLE,
                InsightState.ACTIVE,
                null,
                new PersonId("dana"),
                GateFixture.CLOCK.instant(),
                null,
                1);
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
                workItems(),
                fixture.keeper(),
                fixture.decisions(),
                view,
                new OverrideDesk(
                        fixture.overrides,
                        fixture.book(),
                        fixture.evidence(),
                        new RightsBook(approvers, new InMemoryDelegations(), GateFixture.CLOCK),
                        fixture.people(),
                        fixture.ledger,
                        Transactions.NONE,
                        GateFixture.CLOCK),
                desk,
                new HoldReader(
                        new HoldDesk(
                                fixture.standing,
                                fixture.book(),
                                new RightsBook(approvers, new InMemoryDelegations(), GateFixture.CLOCK),
                                fixture.ledger,
                                Transactions.NONE,
                                GateFixture.CLOCK),
                        new BreakGlassDesk(
                                fixture.overrides,
                                new InMemoryBrokenGlasses(),
                                fixture.book(),
                                approvers,
                                fixture.ledger,
                                Transactions.NONE,
                                GateFixture.CLOCK)),
                fixture.book(),
                GateFixture.everybodyMayBrowse());
        var wording = new Wording(texts);
        var address = new Address(Host.of(ApplicationProperties.class)
                .answering("getBaseUrl", "/jira")
                .build());
        var words = new PanelWords(
                wording,
                new BypassWords(wording, fixture.people()),
                new EvidenceWords(wording, address, GateFixture.CLOCK),
                new HoldWords(wording),
                fixture.message(),
                fixture.people(),
                address,
                GateFixture.CLOCK);
        return new PanelContext(fixture.facts(), reader, words, fixture.people());
    }

    private WorkItems workItems() {
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
                return gated;
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
