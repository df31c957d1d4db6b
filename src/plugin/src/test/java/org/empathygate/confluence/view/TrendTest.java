package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Medium;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendTest {

    private final Reading reading = Reading.of(Display.TREND);

    private static List<PeriodCounts> series(long... satisfied) {
        LocalDate monday = LocalDate.parse("2026-08-31");
        return IntStream.range(0, satisfied.length)
                .mapToObj(week -> new PeriodCounts(
                        monday.plusWeeks(week),
                        monday.plusWeeks(week + 1L),
                        Reading.counts(Map.of(Outcome.SATISFIED, satisfied[week]))))
                .toList();
    }

    @Test
    void theChartHasANameADescriptionAndTheSameFiguresAsATable() {
        Element seen = reading.seen();
        Element chart = seen.expectFirst("svg[role=img]");

        assertThat(chart.attr("aria-label"))
                .isEqualTo("Done work items by the week in which they were decided, last 90 days");
        assertThat(chart.expectFirst("title").wholeText()).isEqualTo(chart.attr("aria-label"));
        assertThat(chart.expectFirst("desc").wholeText())
                .isEqualTo("In all 39 with evidence, 9 overridden, 6 bypassed and 7 let through.");
        assertThat(seen.select("details tbody tr")).hasSize(13);
        assertThat(seen.select("details tbody tr").eachText())
                .contains("Aug 31, 2026 2 1 0 0 3", "Oct 5, 2026 2 1 1 2 6");
        assertThat(seen.select("script")).isEmpty();
    }

    @Test
    void everyKindHasAHatchingOfItsOwnAWordAndItsNumberInTheBar() {
        Element seen = reading.seen();

        assertThat(seen.select("ul li").eachText())
                .containsExactly("With evidence", "Overridden", "Bypassed", "Let through");
        assertThat(seen.select("ul path").eachAttr("d")).hasSize(3).doesNotHaveDuplicates();
        Element tallest = seen.select("svg[role=img] g").get(12);
        assertThat(tallest.select("text").eachText()).containsExactly("7", "1", "1");
    }

    @Test
    void barsAreAsHighAsTheirNumbersAndStandOnEachOther() {
        List<Element> parts = reading.seen().select("svg[role=img] g").get(12).select("rect[stroke]");

        double unit = height(parts.get(1));
        assertThat(height(parts.get(0))).isCloseTo(7 * unit, Offset.offset(0.4));
        assertThat(number(parts.get(1), "y") + unit).isCloseTo(number(parts.get(0), "y"), Offset.offset(0.2));
    }

    private static double height(Element rectangle) {
        return number(rectangle, "height");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "5, 1", "6, 2", "10, 2", "11, 5", "25, 5", "26, 10", "51, 20", "1444, 500", "1000000, 200000"})
    void ticksAreRoundAndFew(long most, long step) {
        assertThat(Trend.step(most)).isEqualTo(step);
    }

    @Test
    void theAxesAreLabelledAndNothingIsDrawnOutsideThePicture() {
        Element chart = reading.seen().expectFirst("svg[role=img]");

        assertThat(chart.select("text").eachText())
                .contains("Done work items", "Week from", "0", "2", "10", "31 Aug", "23 Nov");
        isWithin(560, chart);
    }

    private static void isWithin(double width, Element chart) {
        assertThat(chart.select("rect")).allSatisfy(each -> {
            assertThat(number(each, "x")).isBetween(0.0, width);
            assertThat(number(each, "y")).isBetween(0.0, 264.0);
            assertThat(number(each, "x") + number(each, "width")).isLessThanOrEqualTo(width);
        });
        assertThat(chart.select("text[text-anchor=middle]"))
                .allSatisfy(each -> assertThat(number(each, "x"))
                        .isBetween(
                                3.7 * each.text().length(),
                                width - 3.7 * each.text().length()));
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 365})
    void forATelephoneTheSameIsDrawnNarrowerWithTheSameAxisAndFewerDays(int days) {
        Elements charts = reading.over(days).seen().select("svg[role=img]");
        Element wide = charts.get(0);
        Element narrow = charts.get(1);

        assertThat(charts).hasSize(2);
        assertThat(narrow.attr("viewBox")).isEqualTo("0 0 330 264");
        assertThat(narrow.select("g")).hasSameSizeAs(wide.select("g"));
        assertThat(narrow.select("text[text-anchor=end]").eachText())
                .isEqualTo(wide.select("text[text-anchor=end]").eachText());
        assertThat(narrow.select("> text[text-anchor=middle]"))
                .hasSizeBetween(4, wide.select("> text[text-anchor=middle]").size());
        isWithin(330, narrow);
    }

    @Test
    void aSingleWeekAndAMillionAreDrawnToo() {
        assertThat(reading.series(series(1)).seen().select("svg[role=img] g rect[stroke]"))
                .hasSize(2);
        assertThat(reading.series(series(1_000_000, 0))
                        .seen()
                        .select("svg[role=img] text")
                        .eachText())
                .contains("1,000,000");
    }

    @Test
    void theSentenceIsAboutTheSamePeriodAsTheBars() {
        assertThat(reading.seen().expectFirst("p").text())
                .isEqualTo("22 of 61 done work items shipped without a customer\u2019s evidence. 36% (25% to 49%)");
    }

    @Test
    void whatCouldNotBeDecidedAndShippedIsLetThrough() {
        Element seen = reading.series(List.of(new PeriodCounts(
                        LocalDate.parse("2026-11-23"),
                        LocalDate.parse("2026-11-30"),
                        Reading.counts(
                                Map.of(Outcome.ERROR, 2L, Outcome.UNSATISFIED, 1L, Outcome.NOT_APPLICABLE, 9L)))))
                .seen();

        assertThat(seen.select("details tbody tr").text()).isEqualTo("Nov 23, 2026 0 0 0 3 3");
    }

    @Test
    void longPeriodsAreByMonth() {
        Element seen = reading.over(365).seen();

        assertThat(seen.expectFirst("svg[role=img]").attr("aria-label"))
                .isEqualTo("Done work items by the month in which they were decided, last 365 days");
        assertThat(seen.expectFirst("details tbody th").text()).isEqualTo("Aug 2026");
    }

    @Test
    void thereMayBeMoreDoneThanCanBeToldApart() {
        assertThat(reading.series(List.of()).read()).startsWith("Too many work items are done here to tell them apart");
        assertThat(reading.series(List.of()).seen().select("svg")).isEmpty();
    }

    @Test
    void nothingDoneIsNoChart() {
        assertThat(reading.series(List.of())
                        .counting(OutcomeCounts.NONE, OutcomeCounts.NONE)
                        .read())
                .startsWith("No cases");
        assertThat(reading.series(series(0, 0)).read())
                .startsWith("No cases: nothing that had to pass the gate was done in the last 90 days.");
    }

    @Test
    void onPaperThatKnowsNoPicturesTheTableHasBarsOfCells() {
        Element pdf = reading.on(Medium.PDF).seen();

        assertThat(pdf.select("svg, details")).isEmpty();
        assertThat(pdf.select("table > tbody > tr > th")).hasSize(13);
        Element bar = pdf.expectFirst("table table");
        assertThat(bar.attr("role")).isEqualTo("presentation");
        assertThat(bar.select("td").eachText()).containsExactly("2", "1");
        assertThat(reading.on(Medium.HTML_EXPORT).seen().select("svg[role=img]"))
                .hasSize(1);
    }
}
