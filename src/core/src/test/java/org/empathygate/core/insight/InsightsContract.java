package org.empathygate.core.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.empathygate.core.given.InsightBuilder.anInsight;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.core.ProjectKey;
import org.empathygate.core.given.InsightBuilder;
import org.empathygate.core.given.Race;
import org.empathygate.core.given.WorkItemBuilder;
import org.junit.jupiter.api.Test;

/** What every store of insights promises. */
public abstract class InsightsContract {

    /** An empty store, the same one within a test. */
    protected abstract Insights insights();

    private InsightBuilder aNewInsight() {
        return anInsight().withKey(insights().nextKey());
    }

    private Insight stored(InsightBuilder builder) {
        Insight insight = builder.insight();
        insights().add(insight);
        return insight;
    }

    @Test
    void whatWasAddedIsFoundAgainInEveryField() {
        Insight full = stored(aNewInsight().from(new Source(SourceKind.JIRA_ISSUE, "SHOP-9")));
        Insight bare = stored(aNewInsight().withoutCustomer());
        Insight declined = stored(aNewInsight().declinedBecause("a misunderstanding"));

        assertThat(insights().find(full.key())).contains(full);
        assertThat(insights().find(bare.key())).contains(bare);
        assertThat(insights().find(declined.key())).contains(declined);
    }

    @Test
    void theLongestQuoteAndEveryScriptAreKept() {
        String ending = "\u00bfpor qu\u00e9? \u65e5\u672c\u8a9e \ud83d\ude00 'quoted' \\ <b>";
        Insight insight = stored(aNewInsight().saying("x".repeat(Insight.MAX_QUOTE - ending.length()) + ending));

        assertThat(insights().find(insight.key())).contains(insight);
    }

    @Test
    void nothingIsFoundUnderAKeyThatWasNotAdded() {
        assertThat(insights().find(insights().nextKey())).isEmpty();
    }

    @Test
    void keysAreNeverGivenTwice() {
        assertThat(Race.of(8, racer -> insights().nextKey())).doesNotHaveDuplicates();
    }

    @Test
    void aReplacementBasedOnTheStoredVersionIsKept() {
        Insight before = stored(aNewInsight());
        Insight after =
                aNewInsight().withKey(before.key()).retired().inVersion(2).insight();

        assertThat(insights().replace(after, 1)).isTrue();
        assertThat(insights().find(before.key())).contains(after);
    }

    @Test
    void aReplacementBasedOnAnotherVersionChangesNothing() {
        Insight before = stored(aNewInsight());
        Insight after =
                aNewInsight().withKey(before.key()).retired().inVersion(3).insight();

        assertThat(insights().replace(after, 2)).isFalse();
        assertThat(insights().find(before.key())).contains(before);
    }

    @Test
    void whatWasNeverAddedIsNotReplaced() {
        Insight never = aNewInsight().insight();

        assertThat(insights().replace(never, 1)).isFalse();
        assertThat(insights().find(never.key())).isEmpty();
    }

    @Test
    void aListHasTheProjectsInsightsOfThatStateTheNewestFirst() {
        List<Insight> newestFirst = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            newestFirst.add(0, stored(aNewInsight()));
        }
        Insight retired = stored(aNewInsight().retired());
        stored(aNewInsight().in(new ProjectKey("OTHER")));

        assertThat(insights().list(WorkItemBuilder.SHOP, InsightState.ACTIVE, 20))
                .containsExactlyElementsOf(newestFirst);
        assertThat(insights().list(WorkItemBuilder.SHOP, InsightState.RETIRED, 20))
                .containsExactly(retired);
        assertThat(insights().list(WorkItemBuilder.SHOP, InsightState.DECLINED, 20))
                .isEmpty();
    }

    @Test
    void thoseFromAPageAreFoundInEveryProjectAndStateTheNewestFirst() {
        Source page = new Source(SourceKind.CONFLUENCE_PAGE, "9999999999999999999");
        Insight first = stored(aNewInsight().from(page));
        Insight retired = stored(aNewInsight().from(page).retired());
        Insight elsewhere = stored(aNewInsight().from(page).in(new ProjectKey("OTHER")));
        stored(aNewInsight().from(new Source(SourceKind.CONFLUENCE_PAGE, "7")));
        stored(aNewInsight().from(new Source(SourceKind.EXTERNAL, "https://wiki.example.com/9999999999999999999")));
        stored(aNewInsight());

        assertThat(insights().fromPage("9999999999999999999", 10)).containsExactly(elsewhere, retired, first);
        assertThat(insights().fromPage("9999999999999999999", 2)).containsExactly(elsewhere, retired);
        assertThat(insights().fromPage("8", 10)).isEmpty();
    }

    @Test
    void anInsightThatComesFromAnotherPageAfterwardsIsFoundThere() {
        Insight before = stored(aNewInsight().from(new Source(SourceKind.CONFLUENCE_PAGE, "7")));
        Insight after = aNewInsight()
                .withKey(before.key())
                .from(new Source(SourceKind.CONFLUENCE_PAGE, "8"))
                .inVersion(2)
                .insight();

        assertThat(insights().replace(after, 1)).isTrue();

        assertThat(insights().fromPage("7", 10)).isEmpty();
        assertThat(insights().fromPage("8", 10)).containsExactly(after);
    }

    @Test
    void aListIsNoLongerThanAskedFor() {
        stored(aNewInsight());
        Insight second = stored(aNewInsight());

        assertThat(insights().list(WorkItemBuilder.SHOP, InsightState.ACTIVE, 1))
                .containsExactly(second);
    }
}
