package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeStatus;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

    @Nested
    class Lozenge {

        private final Reading reading = Reading.of(Display.LOZENGE);

        @Test
        void isPartOfALineAndLinksToTheSameSet() {
            Element seen = reading.seen();

            assertThat(seen.select("div, p, table")).isEmpty();
            assertThat(seen.text()).isEqualTo("4 of 11 shipped against the customer as of 10:15 UTC");
            assertThat(seen.expectFirst("a").attr("href"))
                    .isEqualTo("https://jira.example.com/jira/issues/?jql=project%20%3D%20SHOP");
        }

        @Test
        void saysALossAndNoneWithDifferentWordsAndNotByColourAlone() {
            assertThat(reading.seen().select(".empathy-wiki-bad").text()).startsWith("4 of 11");
            assertThat(reading.counting(Reading.done(0, 9), OutcomeCounts.NONE)
                            .seen()
                            .select(".empathy-wiki-good")
                            .text())
                    .isEqualTo("0 of 9 shipped against the customer");
        }

        @Test
        void ofNothingDoneNamesTheOpenGapsAndIsNeverGreen() {
            Element open = reading.counting(OutcomeCounts.NONE, Reading.counts(Map.of(Outcome.UNSATISFIED, 1L)))
                    .seen();
            Element nothing =
                    reading.counting(OutcomeCounts.NONE, OutcomeCounts.NONE).seen();

            assertThat(open.text()).startsWith("1 open work item is not satisfied yet");
            assertThat(nothing.text()).startsWith("No cases yet");
            assertThat(open.select(".empathy-wiki-good")).isEmpty();
            assertThat(nothing.select(".empathy-wiki-good")).isEmpty();
        }

        @Test
        void ofNothingThatWasLookedAtDoesNotSayThatThereAreNoCases() {
            Reading nothing = reading.counting(OutcomeCounts.NONE, OutcomeCounts.NONE);

            for (Reading each : List.of(nothing, nothing.about(Scope.issue("SHOP-1")))) {
                assertThat(each.unjudged(1).read()).startsWith("Not satisfied yet: at least 0 open");
            }
        }

        @ParameterizedTest
        @CsvSource({
            "SATISFIED, Shipped with a customer\u2019s evidence, Evidence linked",
            "OVERRIDDEN, Overridden, 'Override approved, not used yet'",
            "BYPASSED, Bypassed, 'Bypassed once, open again'",
            "UNSATISFIED, Let through without evidence, Not satisfied yet",
            "ERROR, Let through undecided, Could not be decided",
            "NOT_APPLICABLE, 'Exempt, or before the gate', Exempt"
        })
        void ofOneWorkItemIsItsOutcomeInWords(Outcome outcome, String done, String open) {
            Reading one = reading.about(Scope.issue("SHOP-1"));
            OutcomeCounts single = Reading.counts(Map.of(outcome, 1L));

            assertThat(one.counting(single, OutcomeCounts.NONE).read()).isEqualTo(done + " as of 10:15 UTC");
            assertThat(one.counting(OutcomeCounts.NONE, single).read()).isEqualTo(open + " as of 10:15 UTC");
        }

        @Test
        void ofAnOldValueSaysSo() {
            assertThat(reading.stale(Trouble.JIRA_DOWN).read()).endsWith("old, as of 10:15 UTC");
        }

        @Test
        void besideASnapshotSaysThenAndNow() {
            assertThat(reading.since(Reading.kept()).read())
                    .endsWith("(then 3 on Oct 5, 2026, kept by Dana Devi, now 4)");
        }
    }

    @Nested
    class Summary {

        private final Reading reading = Reading.of(Display.SUMMARY);

        /** The worked example of the metrics document: M1 is 4 of 11, .1517 to .6462, and the exempt share 1 of 12. */
        @Test
        void saysTheGapWithItsIntervalAndTheExemptShareBeside() {
            Element seen = reading.seen();

            assertThat(seen.expectFirst("p").text())
                    .isEqualTo(
                            "4 of 11 done work items shipped without a customer\u2019s evidence. 36% (15% to 65%, small number)");
            assertThat(seen.text())
                    .contains(
                            "1 of 12 done work items were exempt, or were done before the gate. 8% (1% to 35%, small number)");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "0|0|No cases: no work item here is done and had to pass the gate.",
                    "0|1|0 of 1 done work item shipped without a customer\u2019s evidence.",
                    "2|3|2 of 3 done work items shipped without a customer\u2019s evidence.",
                    "4|4|4 of 4 done work items shipped without a customer\u2019s evidence.",
                    "0|5|0 of 5 done work items shipped without a customer\u2019s evidence. 0% (0% to 43%, small number)",
                    "5|5|5 of 5 done work items shipped without a customer\u2019s evidence. 100% (57% to 100%, small number)",
                    "0|19|0 of 19 done work items shipped without a customer\u2019s evidence. 0% (0% to 17%, small number)",
                    "0|20|0 of 20 done work items shipped without a customer\u2019s evidence. 0% (0% to 16%)",
                    "15|148|15 of 148 done work items shipped without a customer\u2019s evidence. 10% (6% to 16%)",
                    "81|263|81 of 263 done work items shipped without a customer\u2019s evidence. 31% (26% to 37%)"
                })
        void followsThePrintingRulesOfTheMetrics(long against, long all, String said) {
            assertThat(reading.counting(Reading.done(against, all), OutcomeCounts.NONE)
                            .seen()
                            .expectFirst("p")
                            .text())
                    .isEqualTo(said);
        }

        @Test
        void explainsTheIntervalOnceAndOnlyWhereOneIsShown() {
            assertThat(reading.read()).containsOnlyOnce("Wilson");
            assertThat(reading.counting(Reading.done(2, 3), OutcomeCounts.NONE).read())
                    .doesNotContain("Wilson");
        }

        @Test
        void listsEveryOutcomeWithItsNumberAndTheOpenGaps() {
            Element seen = reading.seen();

            assertThat(seen.select("li").eachText())
                    .containsExactly(
                            "7 Shipped with a customer\u2019s evidence",
                            "3 Overridden",
                            "1 Bypassed",
                            "0 Let through without evidence",
                            "1 Exempt, or before the gate",
                            "1 Evidence linked",
                            "4 Not satisfied yet");
            assertThat(seen.text()).contains("4 open work items are not satisfied yet");
        }

        @Test
        void saysHowOldItIsWhoseViewItIsAndWhereTheSameSetIs() {
            Element foot = reading.seen().expectFirst(".empathy-wiki-foot");

            assertThat(foot.text())
                    .isEqualTo(
                            "As of 10:15 UTC, Nov 29, 2026 \u00B7 As you may see it in Jira \u00B7 Show these in Jira \u00B7 Refresh");
            assertThat(foot.expectFirst("time").attr("datetime")).isEqualTo("2026-11-29T10:15:00Z");
            assertThat(foot.select("a").eachAttr("href"))
                    .containsExactly(
                            "https://jira.example.com/jira/issues/?jql=project%20%3D%20SHOP", Reading.AGAIN.toString());
        }

        @Test
        void saysThatThereWereTooManyToLookAtAll() {
            ScopeStatus status = reading.status();
            String read = reading.with(new ScopeStatus(
                            status.jql(),
                            status.doneCounts(),
                            status.openCounts(),
                            1204,
                            status.rows(),
                            status.series(),
                            status.register(),
                            null))
                    .read();

            assertThat(read)
                    .contains("1,204 more that are not done were not looked at, because there are so many.")
                    .contains("Not satisfied yet: at least 4 open")
                    .doesNotContain("4 open work items are");
        }

        @ParameterizedTest
        @EnumSource(Trouble.class)
        void showsAnOldValueAsOldWithItsTimeWhateverTheTroubleIs(Trouble why) {
            Element old = reading.stale(why).seen();

            assertThat(old.expectFirst(".empathy-wiki-stale").text())
                    .startsWith("Old values, as of 10:15 UTC, Nov 29, 2026.");
            assertThat(old.expectFirst(".empathy-wiki-foot").text()).doesNotContain("10:15");
        }

        @Test
        void showsAValueThatNobodyAskedAboutAsOld() {
            assertThat(reading.unasked().read())
                    .startsWith("Old values, as of 10:15 UTC, Nov 29, 2026. Jira was not asked here.");
            assertThat(reading.unasked().in(Locale.GERMAN).read())
                    .startsWith("Alte Werte, Stand 29.11.2026, 10:15 UTC. Jira wurde hier nicht gefragt.");
        }

        @Test
        void speaksGerman() {
            Element seen = reading.in(Locale.GERMAN).at("Europe/Berlin").seen();

            assertThat(seen.expectFirst("div").attr("lang")).isEqualTo("de");
            assertThat(seen.expectFirst("p").text())
                    .isEqualTo(
                            "Ohne Kundenerkenntnis ausgeliefert: 4 von 11 erledigten Vorg\u00E4ngen. 36 % (15 % bis 65 %, kleine Zahl)");
            assertThat(seen.text()).contains("Stand 29.11.2026, 11:15 UTC+01:00");
        }
    }

    @Nested
    class Snapshot {

        private final Reading reading = Reading.of(Display.SUMMARY);

        @Test
        void saysWhatWasKeptByWhomAndWhatBecameOfIt() {
            Element seen = reading.since(Reading.kept()).seen();

            assertThat(seen.expectFirst("p").text())
                    .isEqualTo("Then 3 (Oct 5, 2026, kept by Dana Devi), now 4 shipped against the customer");
            assertThat(seen.expectFirst("caption").text())
                    .isEqualTo("Kept as plan on Oct 5, 2026 by Dana Devi, and now");
            assertThat(seen.select("tbody tr").eachText())
                    .containsExactly(
                            "Shipped against the customer 3 4 1 more",
                            "Done work items that had to pass the gate 9 11 2 more",
                            "Shipped with a customer\u2019s evidence 6 7 1 more",
                            "Overridden 2 3 1 more",
                            "Bypassed 1 1 Unchanged",
                            "Let through without evidence 0 0 Unchanged",
                            "Let through undecided 0 0 Unchanged",
                            "Exempt, or before the gate 0 1 1 more",
                            "Open and not satisfied yet 9 4 5 fewer",
                            "All work items 18 17 1 fewer");
            assertThat(seen.text()).contains("those that Dana Devi could see");
        }

        @ParameterizedTest
        @CsvSource({
            "0, 0, 9 4 5 fewer",
            "6, 0, at least 9 4 Cannot be told: not all were looked at",
            "0, 6, 9 at least 4 Cannot be told: not all were looked at",
            "6, 6, at least 9 at least 4 Cannot be told: not all were looked at"
        })
        void saysNoChangeOfOpenOnesOfWhichNotAllWereLookedAt(long then, long now, String said) {
            Element seen = reading.unjudged(now).since(Reading.kept(then)).seen();

            assertThat(seen.select("tbody tr").eachText())
                    .contains("Open and not satisfied yet " + said)
                    .anyMatch(row -> row.startsWith("All work items " + (18 + then) + " " + (17 + now)));
        }

        @Test
        void thatWasChangedByHandShowsNoneOfItsValues() {
            Element seen = reading.since(new Then.ChangedByHand("plan")).seen();

            assertThat(seen.text()).startsWith("What is kept as plan was changed by hand, so it is not shown.");
            assertThat(seen.expectFirst("p").className()).isEqualTo("empathy-wiki-wait");
            assertThat(seen.select("table")).isEmpty();
        }

        @Test
        void ofAnotherQuestionIsNotCompared() {
            assertThat(reading.since(new Then.OfAnother("plan", "Dana Devi", Reading.AS_OF))
                            .read())
                    .startsWith("What Dana Devi kept as plan on Nov 29, 2026 answers another question");
        }

        @Test
        void thatIsNotKeptYetSaysWhenItWillBe() {
            assertThat(reading.since(new Then.NotYet("plan")).read())
                    .startsWith("Nothing is kept as plan yet. That happens when somebody who may edit this page");
        }
    }
}
