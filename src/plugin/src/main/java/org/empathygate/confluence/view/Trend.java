package org.empathygate.confluence.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;

/**
 * What was decided by the week or month: stacked bars that are drawn here, so that they need no script, and the same figures
 * as a table. Each kind has a hatching, a word and its number, so that nobody has to tell colours apart.
 */
final class Trend {

    private static final int HEIGHT = 264;
    private static final int TOP = 26;
    private static final int BOTTOM = 220;
    private static final int DIGIT = 7;
    private static final int WIDEST_BAR = 34;
    private static final int WEEK = 52;
    private static final int MONTH = 68;
    private static final int MOST_TICKS = 5;
    private static final int PAPER_BAR = 140;

    /** The same chart is drawn for a page and for a telephone, and the style sheet shows the one that fits: nothing scrolls. */
    private enum Size {
        WIDE(560, 20, 0.72, Look.CHART),
        NARROW(330, 26, 0.9, Look.NARROW);

        private final int width;
        private final int right;
        private final double bar;
        private final Look look;

        /** @param bar its part of the room between two middles */
        Size(int width, int margin, double bar, Look look) {
            this.width = width;
            this.right = width - margin;
            this.bar = bar;
            this.look = look;
        }
    }

    /** From the bottom of a bar to its top. */
    private enum Kind {
        SATISFIED("#4bce97", "#c6edd9"),
        OVERRIDDEN("#b38600", "#f8e6a0"),
        BYPASSED("#c9372c", "#ffd5d2"),
        UNSATISFIED("#626f86", "#dcdfe4");

        private final String line;
        private final String area;

        Kind(String line, String area) {
            this.line = line;
            this.area = area;
        }

        long of(OutcomeCounts counts) {
            return counts.count(Outcome.valueOf(name())) + (this == UNSATISFIED ? counts.count(Outcome.ERROR) : 0);
        }
    }

    private final Sheet sheet;
    private final Words words;

    Trend(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    List<Html> of(MacroRequest request, Answered answered) {
        List<PeriodCounts> series = answered.status().series();
        String days = words.number(request.window().days());
        OutcomeCounts all = series.stream().map(PeriodCounts::counts).reduce(OutcomeCounts.NONE, OutcomeCounts::plus);
        long decided = decided(all);
        if (series.isEmpty() && answered.status().decided() > 0) {
            return List.of(sheet.text("p", Look.SENTENCE, words.of("trend.too-many")));
        }
        if (decided == 0) {
            return List.of(sheet.text("p", Look.SENTENCE, words.of("trend.none", days)));
        }
        boolean byWeek = request.window().byWeek();
        String caption = words.of(byWeek ? "trend.week" : "trend.month", days);
        List<Html> parts = new ArrayList<>();
        parts.add(sheet.share(Look.SENTENCE, "gap", decided - Kind.SATISFIED.of(all), decided));
        Html table = table(caption, series, byWeek);
        if (sheet.showsPictures()) {
            parts.add(sheet.text("p", Look.CAPTION, caption));
            parts.add(legend());
            parts.add(charts(caption, all, series, byWeek));
            parts.add(Html.element("details")
                    .add(Html.element("summary").add(words.of("trend.table")).end(), table)
                    .end());
        } else {
            parts.add(table);
        }
        parts.add(sheet.aboutInterval(decided));
        return parts;
    }

    private static long decided(OutcomeCounts counts) {
        long decided = 0;
        for (Kind kind : Kind.values()) {
            decided += kind.of(counts);
        }
        return decided;
    }

    private Html table(String caption, List<PeriodCounts> series, boolean byWeek) {
        List<String> heads = new ArrayList<>();
        heads.add(words.of(byWeek ? "axis.week" : "axis.month"));
        for (Kind kind : Kind.values()) {
            heads.add(words.of("series." + kind));
        }
        heads.add(words.of("axis.all"));
        if (!sheet.showsPictures()) {
            heads.add(words.of("axis.bar"));
        }
        long most = most(series);
        List<List<Html>> rows = series.stream()
                .map(period -> {
                    List<Html> row = new ArrayList<>();
                    row.add(Html.text(byWeek ? words.day(period.from()) : words.label(period.from(), false)));
                    for (Kind kind : Kind.values()) {
                        row.add(Html.text(words.number(kind.of(period.counts()))));
                    }
                    row.add(Html.text(words.number(decided(period.counts()))));
                    if (!sheet.showsPictures()) {
                        row.add(paperBar(period.counts(), most));
                    }
                    return row;
                })
                .toList();
        return sheet.table(caption, heads, rows, Look.FIGURE);
    }

    private static long most(List<PeriodCounts> series) {
        return series.stream()
                .mapToLong(period -> decided(period.counts()))
                .max()
                .orElse(0);
    }

    /** A bar of cells, which every export can draw; not first in its cell, or LibreOffice moves it into the one before. */
    private static Html paperBar(OutcomeCounts counts, long most) {
        Html.Element row = Html.element("tr");
        long width = 0;
        for (Kind kind : Kind.values()) {
            long count = kind.of(counts);
            long part = count * PAPER_BAR / most;
            width += part;
            if (count > 0) {
                row.add(Html.element("td")
                        .with(
                                "style",
                                "width: " + part + "px; background-color: " + kind.area + "; border: 1px solid "
                                        + kind.line + "; padding: 0; text-align: center; font-size: 8pt;")
                        .with("width", (double) part)
                        .add(Long.toString(count))
                        .end());
            }
        }
        return width == 0
                ? Html.NOTHING
                : Html.element("div")
                        .add(Html.element("table")
                                .with("role", "presentation")
                                .with("style", "border-collapse: collapse; width: " + width + "px;")
                                .add(Html.element("tbody").add(row.end()).end())
                                .end())
                        .end();
    }

    private Html legend() {
        List<Html> keys = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            keys.add(Html.element("li")
                    .add(
                            Html.element("svg")
                                    .with("xmlns", "http://www.w3.org/2000/svg")
                                    .with("aria-hidden", "true")
                                    .with("viewBox", "0 0 18 14")
                                    .with("width", 18)
                                    .with("height", 14)
                                    .add(area(kind, 1, 1, 16, 12))
                                    .end(),
                            Html.text(" " + words.of("series." + kind)))
                    .end());
        }
        return sheet.element("ul", Look.LEGEND).add(Html.all(keys)).end();
    }

    /** Without a style sheet, as in an export, there is nothing to choose by: one chart. */
    private Html charts(String caption, OutcomeCounts all, List<PeriodCounts> series, boolean byWeek) {
        Html wide = chart(Size.WIDE, caption, all, series, byWeek);
        return sheet.isPage()
                ? sheet.element("div", Look.CHARTS)
                        .add(wide, chart(Size.NARROW, caption, all, series, byWeek))
                        .end()
                : wide;
    }

    private Html chart(Size size, String caption, OutcomeCounts all, List<PeriodCounts> series, boolean byWeek) {
        long step = step(most(series));
        long top = (most(series) + step - 1) / step * step;
        int left = 14 + DIGIT * words.number(top).length();
        double unit = (double) (BOTTOM - TOP) / top;
        Html.Element chart = sheet.element("svg", size.look)
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("role", "img")
                .with("aria-label", caption)
                .with("viewBox", "0 0 " + size.width + " " + HEIGHT)
                .with("font-size", 12)
                .add(
                        Html.element("title").add(caption).end(),
                        Html.element("desc").add(description(all)).end());
        for (long tick = 0; tick <= top; tick += step) {
            double y = BOTTOM - tick * unit;
            chart.add(
                    Html.element("line")
                            .with("class", "empathy-wiki-grid")
                            .with("stroke", tick == 0 ? "#44546f" : "#dcdfe4")
                            .with("x1", left)
                            .with("x2", size.right)
                            .with("y1", y)
                            .with("y2", y)
                            .end(),
                    label("end", left - 5, y + 4, words.number(tick)));
        }
        chart.add(label("start", 0, 12, words.of("axis.all")));
        double slot = (double) (size.right - left) / series.size();
        int every = (int) Math.ceil((byWeek ? WEEK : MONTH) / slot);
        for (int i = 0; i < series.size(); i++) {
            double middle = left + slot * (i + 0.5);
            chart.add(bar(series.get(i).counts(), middle, Math.min(WIDEST_BAR, slot * size.bar), unit));
            if (i % every == 0) {
                chart.add(label(
                        "middle", middle, BOTTOM + 18, words.label(series.get(i).from(), byWeek)));
            }
        }
        chart.add(
                label("middle", (left + size.right) / 2.0, HEIGHT - 8, words.of(byWeek ? "axis.week" : "axis.month")));
        return chart.end();
    }

    private String description(OutcomeCounts all) {
        return words.of(
                "trend.all",
                words.number(Kind.SATISFIED.of(all)),
                words.number(Kind.OVERRIDDEN.of(all)),
                words.number(Kind.BYPASSED.of(all)),
                words.number(Kind.UNSATISFIED.of(all)));
    }

    /** Between ticks: 1, 2 or 5, or ten times as many of them, so that there are few. */
    static long step(long most) {
        long tens = 1;
        while (true) {
            for (long step : new long[] {tens, 2 * tens, 5 * tens}) {
                if (most <= step * MOST_TICKS) {
                    return step;
                }
            }
            tens *= 10;
        }
    }

    private Html bar(OutcomeCounts counts, double middle, double width, double unit) {
        List<Html> parts = new ArrayList<>();
        double y = BOTTOM;
        for (Kind kind : Kind.values()) {
            long count = kind.of(counts);
            double height = count * unit;
            y -= height;
            if (count > 0) {
                parts.add(area(kind, middle - width / 2, y, width, height));
                parts.add(number(count, middle, y + height / 2, width, height));
            }
        }
        return Html.element("g").add(Html.all(parts)).end();
    }

    private Html number(long count, double middle, double centre, double width, double height) {
        String said = words.number(count);
        double wide = DIGIT * said.length() + 4;
        return wide > width || height < 14
                ? Html.NOTHING
                : Html.all(List.of(
                        Html.element("rect")
                                .with("class", "empathy-wiki-paper")
                                .with("fill", "#ffffff")
                                .with("x", middle - wide / 2)
                                .with("y", centre - 6.5)
                                .with("width", wide)
                                .with("height", 13)
                                .end(),
                        label("middle", middle, centre + 4.3, said)));
    }

    private static Html label(String anchor, double x, double y, String text) {
        return Html.element("text")
                .with("class", "empathy-wiki-ink")
                .with("fill", "#172b4d")
                .with("text-anchor", anchor)
                .with("x", x)
                .with("y", y)
                .add(text)
                .end();
    }

    private static Html area(Kind kind, double x, double y, double width, double height) {
        String name = "empathy-wiki-" + kind.name().toLowerCase(Locale.ROOT);
        return Html.all(List.of(
                Html.element("rect")
                        .with("class", name)
                        .with("fill", kind.area)
                        .with("stroke", kind.line)
                        .with("x", x)
                        .with("y", y)
                        .with("width", width)
                        .with("height", height)
                        .end(),
                kind == Kind.SATISFIED
                        ? Html.NOTHING
                        : Html.element("path")
                                .with("class", name)
                                .with("fill", "none")
                                .with("stroke", kind.line)
                                .with("d", hatching(kind, x, y, width, height))
                                .end()));
    }

    /** Lines of one direction, of two, or lying: within the rectangle alone, because not every reader of SVG clips. */
    private static String hatching(Kind kind, double x, double y, double width, double height) {
        var path = new StringBuilder();
        if (kind == Kind.UNSATISFIED) {
            for (double down = 4; down < height; down += 4) {
                line(path, x, y + down, x + width, y + down);
            }
            return path.toString();
        }
        for (double along = 6; along < width + height; along += 6) {
            double fromX = Math.max(0, along - height);
            double fromY = Math.min(along, height);
            double toX = Math.min(along, width);
            double toY = Math.max(0, along - width);
            line(path, x + fromX, y + fromY, x + toX, y + toY);
            if (kind == Kind.BYPASSED) {
                line(path, x + width - fromX, y + fromY, x + width - toX, y + toY);
            }
        }
        return path.toString();
    }

    private static void line(StringBuilder path, double fromX, double fromY, double toX, double toY) {
        path.append('M').append(tenths(fromX)).append(' ').append(tenths(fromY));
        path.append('L').append(tenths(toX)).append(' ').append(tenths(toY));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
