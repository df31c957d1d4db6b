package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.EvidenceBuilder.goodEvidence;
import static org.empathygate.core.given.InsightBuilder.anInsight;
import static org.empathygate.core.given.WorkItemBuilder.aWorkItem;

import org.empathygate.core.ProjectKey;
import org.empathygate.core.WorkItemFacts;
import org.empathygate.core.given.CoreInMemory;
import org.empathygate.core.given.Days;
import org.empathygate.core.given.InsightBuilder;
import org.empathygate.core.given.People;
import org.empathygate.core.policy.EvidenceRule;
import org.empathygate.core.policy.Policy;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EvidenceViewTest {

    private static final WorkItemFacts SHOP_142 = aWorkItem().facts();
    private static final EvidenceRule RULE = Policy.DEFAULT.evidence();
    private static final Source SHOP_9 = new Source(SourceKind.JIRA_ISSUE, "SHOP-9");
    private static final EvidenceRef ISSUE_SHOP_9 = EvidenceRef.issue("SHOP-9");

    private final CoreInMemory core = new CoreInMemory();
    private final EvidenceView view = core.evidenceView;

    private Insight stored(InsightBuilder builder) {
        Insight insight = builder.withKey(core.insights.port().nextKey()).insight();
        core.insights.port().add(insight);
        return insight;
    }

    private EvidenceLink linked(Insight insight) {
        return core.links
                .port()
                .link(new EvidenceLink(
                        EvidenceLink.NOT_STORED,
                        SHOP_142.id(),
                        insight.key(),
                        Stance.SUPPORTS,
                        null,
                        insight.observedOn(),
                        insight.active(),
                        People.DANA,
                        Days.NOW));
    }

    @Nested
    class AnInsight {

        @Test
        void fromNowhereIsSeenByWhoMayBrowseItsProject() {
            Insight insight = stored(anInsight());

            assertThat(view.find(insight.key(), People.DANA)).contains(insight);
            assertThat(view.find(insight.key(), People.RITA)).contains(insight);
            assertThat(view.find(insight.key(), null)).isEmpty();
        }

        @Test
        void ofAnotherProjectIsNotSeen() {
            assertThat(view.find(
                            stored(anInsight().in(new ProjectKey("SECRET"))).key(), People.DANA))
                    .isEmpty();
        }

        @Test
        void fromAnIssueOrPageIsSeenOnlyByWhoMaySeeThat() {
            core.host.exists(ISSUE_SHOP_9);
            core.host.exists(EvidenceRef.page("98765"));
            Insight fromIssue = stored(anInsight().from(SHOP_9));
            Insight fromPage = stored(anInsight().from(new Source(SourceKind.CONFLUENCE_PAGE, "98765")));

            assertThat(view.maySee(fromIssue, People.DANA)).isTrue();
            assertThat(view.maySee(fromIssue, People.RITA)).isFalse();
            assertThat(view.maySee(fromPage, People.DANA)).isTrue();
            assertThat(view.maySee(fromPage, People.RITA)).isFalse();
        }

        @Test
        void whoseIssueIsGoneIsNotSeen() {
            assertThat(view.maySee(stored(anInsight().from(SHOP_9)), People.DANA))
                    .isFalse();
        }

        @Test
        void fromOutsideIsSeenByWhoMayBrowseItsProject() {
            Source outside = new Source(SourceKind.EXTERNAL, "https://research.example.com/7");

            assertThat(view.maySee(stored(anInsight().from(outside)), People.RITA))
                    .isTrue();
        }
    }

    @Nested
    class TheEvidenceOfAWorkItem {

        @Test
        void isShownWithItsSource() {
            core.host.exists(ISSUE_SHOP_9);
            Insight insight = stored(anInsight().from(SHOP_9));
            EvidenceLink link = linked(insight);
            Evidence page = goodEvidence().named(EvidenceRef.page("98765")).evidence();
            core.host.link(page);

            ShownEvidence shown = view.of(SHOP_142, RULE, People.DANA);

            assertThat(shown.visible())
                    .containsExactly(
                            new ShownEvidence.Item(
                                    link.evidence(),
                                    link,
                                    insight,
                                    core.host.show(ISSUE_SHOP_9, People.DANA).orElseThrow(),
                                    false),
                            new ShownEvidence.Item(
                                    page,
                                    null,
                                    null,
                                    core.host.show(page.ref(), People.DANA).orElseThrow(),
                                    false));
            assertThat(shown.restricted()).isZero();
        }

        @Test
        void isOnlyCountedWhereTheReaderMayNotSeeIt() {
            core.host.exists(ISSUE_SHOP_9);
            linked(stored(anInsight().from(SHOP_9)));
            linked(stored(anInsight().from(SHOP_9)));
            EvidenceLink open = linked(stored(anInsight()));
            core.host.link(goodEvidence().named(EvidenceRef.issue("SHOP-10")).evidence());

            ShownEvidence shown = view.of(SHOP_142, RULE, People.RITA);

            assertThat(shown.visible()).extracting(ShownEvidence.Item::link).containsExactly(open);
            assertThat(shown.visible().get(0).source()).isNull();
            assertThat(shown.restricted()).isEqualTo(3);
        }

        @Test
        void saysWhatIsStale() {
            linked(stored(anInsight().observedOn(Days.TODAY.minusDays(181))));
            linked(stored(anInsight().observedOn(Days.TODAY.minusDays(180))));
            core.host.link(goodEvidence()
                    .named(EvidenceRef.issue("SHOP-10"))
                    .observedDaysAgo(500)
                    .evidence());

            assertThat(view.of(SHOP_142, RULE, People.DANA).visible())
                    .extracting(ShownEvidence.Item::stale)
                    .containsExactly(true, false, true);
        }
    }
}
