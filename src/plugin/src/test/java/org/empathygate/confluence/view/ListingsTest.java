package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Medium;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.InsightUse;
import org.empathygate.core.status.OutcomeCounts;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingsTest {

    @Nested
    class Table {

        private final Reading reading = Reading.of(Display.TABLE);

        @Test
        void hasTheChosenColumnsTheWorkItemFirstBecauseItIsTheHeadOfItsRow() {
            Element seen = reading.columns(Column.REASONS, Column.ISSUE, Column.SUMMARY)
                    .seen();

            assertThat(seen.select("thead th").eachText()).containsExactly("Work item", "Why", "Summary");
            assertThat(seen.select("tbody th").eachText()).containsExactly("SHOP-3", "SHOP-2", "SHOP-1", "SHOP-7");
            assertThat(seen.select("tbody th a").eachAttr("href"))
                    .contains("https://jira.example.com/jira/browse/SHOP-3");
        }

        @Test
        void saysOutcomeReasonsAndDayInWords() {
            Element seen = reading.seen();

            assertThat(seen.select("tbody tr").eachText())
                    .containsExactly(
                            "SHOP-3 Pay with one click Bypassed Done No customer insight is linked Nov 20, 2026",
                            "SHOP-2 Ship the new basket before the fair Overridden Done \u2013 Nov 20, 2026",
                            "SHOP-1 Show delivery costs before the last step Not satisfied yet In Progress"
                                    + " Every linked insight is too old The override was declined \u2013",
                            "SHOP-7 Remember the address Shipped with a customer\u2019s evidence Done \u2013 Nov 20, 2026");
        }

        @Test
        void showsAsManyRowsAsAskedForAndSaysHowManyThereAre() {
            Element seen = reading.rows(Reading.many(200))
                    .counting(Reading.done(0, 0), Reading.counts(Map.of(Outcome.UNSATISFIED, 1204L)))
                    .seen();

            assertThat(seen.select("tbody tr")).hasSize(20);
            assertThat(seen.expectFirst("p a").text()).isEqualTo("20 of 1,204 shown");
        }

        @Test
        void saysThatItIsComplete() {
            Element seen = reading.rows(Reading.many(2))
                    .counting(Reading.done(0, 0), Reading.counts(Map.of(Outcome.UNSATISFIED, 2L)))
                    .seen();

            assertThat(seen.text()).contains("All 2 shown");
        }

        @Test
        void ofNothingSaysSo() {
            assertThat(reading.rows(List.of()).read()).startsWith("No work item is here that you may see.");
        }

        @Test
        void ofNothingThatWasLookedAtDoesNotSayThatNothingIsThere() {
            assertThat(reading.rows(List.of()).unjudged(1204).read())
                    .startsWith("1,204 more that are not done were not looked at, because there are so many.")
                    .doesNotContain("No work item");
        }

        @Test
        void saysACodeOfANewerJiraAsItIs() {
            assertThat(reading.rows(List.of(Reading.row("SHOP-1", "x", "Open", false, Outcome.UNSATISFIED, "NEW_CODE")))
                            .read())
                    .contains("NEW_CODE");
        }
    }

    @Nested
    class Register {

        private final Reading reading = Reading.of(Display.REGISTER);

        @Test
        void saysForEachOverrideWhatPushedWhoIsAffectedWhyWhoDecidedAndUntilWhen() {
            Element seen = reading.seen();

            assertThat(seen.select("thead th").eachText())
                    .containsExactly(
                            "Work item",
                            "Summary",
                            "Override",
                            "What pushed",
                            "Who is affected",
                            "Reason given",
                            "What may go wrong",
                            "Asked by",
                            "Decided by",
                            "Decided on",
                            "Good until",
                            "Look again on");
            assertThat(seen.select("tbody tr").eachText().get(1))
                    .isEqualTo("SHOP-2 Ship the new basket before the fair Used Speed Cost Customers who pay by invoice"
                            + " A trade-off that was decided The fair is on Friday, and two of three customers pay by card."
                            + " They will order elsewhere and not come back. Dana Devi Priya Patel Nov 12, 2026 Jan 20, 2027"
                            + " Jan 15, 2027");
        }

        @Test
        void onPaperSharesTheWidthAndCutsNothingOff() {
            assertThat(reading.on(Medium.PDF).seen().expectFirst("table").attr("style"))
                    .contains("table-layout: fixed")
                    .contains("word-wrap: break-word");
        }

        @Test
        void countsThoseOfWhichNobodyKnowsWhoIsAffected() {
            assertThat(reading.read()).startsWith("For 1 of 2 overrides nobody knows who is affected.");
            assertThat(reading.register(reading.status().register().subList(1, 2))
                            .read())
                    .doesNotContain("nobody knows");
        }

        @Test
        void saysThatThereMayBeMoreThanJiraNames() {
            var one = reading.status().register().get(1);

            assertThat(reading.register(Collections.nCopies(200, one)).read())
                    .contains("The newest 20 of at least 200 shown");
            assertThat(reading.register(Collections.nCopies(35, one)).read()).contains("20 of 35 shown");
        }

        @Test
        void marksBrokenGlassWhicheverColumnsAreChosen() {
            assertThat(reading.seen().expectFirst("tbody tr").text())
                    .startsWith("SHOP-9 Glass broken")
                    .contains("Waits for review An emergency Not known")
                    .contains("Nobody yet");
            assertThat(reading.columns(Column.REQUESTER)
                            .seen()
                            .expectFirst("tbody tr")
                            .text())
                    .isEqualTo("Omar Otieno Glass broken");
        }

        @Test
        void saysThatNotEveryWorkItemWasLookedAt() {
            assertThat(reading.unjudged(1).read()).contains("2 of at least 2 shown. There are too many work items");
            assertThat(reading.counting(Reading.done(0, 1001), OutcomeCounts.NONE)
                            .read())
                    .contains("2 of at least 2 shown. There are too many work items");
            assertThat(reading.counting(Reading.done(0, 1000), OutcomeCounts.NONE)
                            .read())
                    .contains("All 2 shown");
        }

        @Test
        void ofNothingSaysWhichOverridesThereAreNotAndWhereTheyWereLookedFor() {
            Reading nothing = reading.register(List.of());

            assertThat(nothing.read()).startsWith("No override here was used, can be used or waits for an answer.");
            assertThat(nothing.unjudged(1).read())
                    .startsWith("Of the work items that were looked at, none has an override");
            assertThat(nothing.counting(Reading.counts(Map.of(Outcome.OVERRIDDEN, 1300L)), OutcomeCounts.NONE)
                            .read())
                    .startsWith("Of the work items that were looked at, none has an override");
        }
    }

    @Nested
    class Insight {

        private final Reading reading = Reading.of(Display.INSIGHT);

        @Test
        void saysWhatRestsOnThePageWhatShippedAgainstItFirstAndHowItEnded() {
            Element seen = reading.seen();

            assertThat(seen.text())
                    .startsWith(
                            "3 work items rest on this page. 1 of 2 done work items that had to pass the gate shipped against it."
                                    + " 2 more rest on it that you may not see. Recorded from it: INS-3, INS-31");
            assertThat(seen.select("tbody tr").eachText())
                    .containsExactly(
                            "SHOP-2 Ship the new basket before the fair Speaks against it Overridden The harm happened",
                            "SHOP-7 Remember the address Speaks for it Shipped with a customer\u2019s evidence"
                                    + " Shipped with a customer\u2019s evidence",
                            "SHOP-1 Show delivery costs before the last step Speaks for it Not satisfied yet Not done yet");
        }

        @Test
        void saysTheFiguresOfAllAlsoWhereTheListIsCut() {
            InsightUse against = Reading.use("SHOP-2", "x", Stance.SUPPORTS, Outcome.OVERRIDDEN, true, Ending.NO_HARM);

            assertThat(reading.insight(
                                    new InsightStatus(List.of(), Collections.nCopies(200, against), 640, 550, 150, 0))
                            .unjudged(90)
                            .read())
                    .startsWith("640 work items rest on this page."
                            + " 150 of 550 done work items that had to pass the gate shipped against it. 27% (24% to 31%)"
                            + " 90 of them that are not done were not looked at, because there are so many.")
                    .contains("20 of 640 shown");
        }

        @Test
        void whereNothingWasLookedAtSaysSoAndNotThatNothingRestsOnThePage() {
            assertThat(reading.insight(new InsightStatus(List.of(), List.of(), 1, 0, 0, 0))
                            .unjudged(1)
                            .read())
                    .startsWith("1 work item rests on this page. No cases: none of them is done")
                    .contains("1 of them that is not done was not looked at, because there are so many.")
                    .doesNotContain("shown");
        }

        @ParameterizedTest
        @CsvSource({
            "NOT_ASKED_YET, was not asked yet",
            "NOBODY_ANSWERED, nobody has answered",
            "NO_HARM, The harm did not happen",
            "CANNOT_TELL, nobody can tell"
        })
        void saysHowItEnded(Ending ended, String said) {
            assertThat(reading.insight(new InsightStatus(
                                    List.of(),
                                    List.of(Reading.use("SHOP-2", "x", Stance.SUPPORTS, Outcome.BYPASSED, true, ended)),
                                    1,
                                    1,
                                    1,
                                    0))
                            .read())
                    .contains(said);
        }

        @Test
        void countsNothingThatTheGateDidNotAskFor() {
            assertThat(reading.insight(new InsightStatus(
                                    List.of(),
                                    List.of(Reading.use(
                                            "SHOP-2",
                                            "x",
                                            Stance.SUPPORTS,
                                            Outcome.NOT_APPLICABLE,
                                            true,
                                            Ending.NO_HARM)),
                                    1,
                                    0,
                                    0,
                                    0))
                            .read())
                    .contains(
                            "1 work item rests on this page. No cases: none of them is done and had to pass the gate.");
        }

        @Test
        void countsWhatTheReaderMayNotSeeWithoutNamingIt() {
            assertThat(reading.insight(new InsightStatus(List.of(), List.of(), 0, 0, 0, 1))
                            .read())
                    .contains("1 more rests on it that you may not see.")
                    .doesNotContain("To link one");
        }

        @Test
        void onAPageOnWhichNothingRestsSaysHowToLinkSomething() {
            assertThat(reading.insight(Reading.NOTHING_RESTS).read())
                    .startsWith("No work item rests on this page yet. To link one, open the work item in Jira");
            assertThat(reading.insight(null).read()).startsWith("No work item rests on this page yet.");
        }
    }
}
