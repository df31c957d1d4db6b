package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown.Failed;
import org.empathygate.confluence.Shown.Withheld;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.empathygate.core.status.Scope;
import org.junit.jupiter.api.Test;

/** Everything that a reader can meet, on pages below {@code target/gallery} that a person can look at. */
class GalleryTest {

    private static final Path GALLERY = Path.of("target/gallery");
    private static final String HOSTILE =
            "</td></table><script>alert(1)</script> \"'&{0} \u202Egnihton\u202C \u05E9\u05DC\u05D5\u05DD "
                    + "Donaudampfschifffahrtsgesellschaftskapit\u00E4nsm\u00FCtzenhersteller".repeat(3);

    @Test
    void everythingIsDrawn() throws IOException {
        Files.createDirectories(GALLERY);
        for (Locale language : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            write("displays-" + language, "light", displays(language, Medium.DISPLAY));
            write("displays-" + language + "-dark", "dark", displays(language, Medium.DISPLAY));
            write("paper-" + language, "paper", displays(language, Medium.PDF));
            write("messages-" + language, "light", messages(language));
        }
        write("messages-dark", "dark", messages(Locale.ENGLISH));
        write("hostile", "light", hostile());
        try (Stream<Path> pages = Files.list(GALLERY)) {
            assertThat(pages.filter(page -> page.toString().endsWith(".html"))).hasSizeGreaterThanOrEqualTo(10);
        }
    }

    private static String displays(Locale language, Medium medium) {
        var page = new StringBuilder();
        show(
                page,
                "lozenge in a line of text",
                line(Stream.of(
                                Reading.of(Display.LOZENGE),
                                Reading.of(Display.LOZENGE).counting(Reading.done(0, 9), OutcomeCounts.NONE),
                                Reading.of(Display.LOZENGE)
                                        .counting(OutcomeCounts.NONE, Reading.counts(Map.of(Outcome.UNSATISFIED, 3L))),
                                Reading.of(Display.LOZENGE).counting(OutcomeCounts.NONE, OutcomeCounts.NONE),
                                Reading.of(Display.LOZENGE)
                                        .about(Scope.issue("SHOP-3"))
                                        .counting(Reading.done(1, 1), OutcomeCounts.NONE),
                                Reading.of(Display.LOZENGE).stale(Trouble.JIRA_DOWN),
                                Reading.of(Display.LOZENGE).since(Reading.kept()))
                        .map(reading -> reading.in(language).on(medium).html())
                        .toList()));
        Map<String, Reading> all = new LinkedHashMap<>();
        all.put("summary", Reading.of(Display.SUMMARY));
        all.put(
                "summary, old, three cases",
                Reading.of(Display.SUMMARY)
                        .counting(Reading.done(2, 3), OutcomeCounts.NONE)
                        .stale(Trouble.TOO_SLOW));
        all.put(
                "summary, no cases",
                Reading.of(Display.SUMMARY)
                        .counting(OutcomeCounts.NONE, Reading.counts(Map.of(Outcome.UNSATISFIED, 1L))));
        all.put("summary and a snapshot", Reading.of(Display.SUMMARY).since(Reading.kept()));
        all.put("summary, snapshot changed by hand", Reading.of(Display.SUMMARY).since(new Then.ChangedByHand("plan")));
        all.put("table", Reading.of(Display.TABLE));
        all.put(
                "table, 20 of 200 rows, as usual",
                Reading.of(Display.TABLE)
                        .columns(Column.ISSUE, Column.SUMMARY, Column.OUTCOME, Column.STATUS, Column.REASONS)
                        .rows(Reading.many(200))
                        .counting(OutcomeCounts.NONE, Reading.counts(Map.of(Outcome.UNSATISFIED, 200L))));
        all.put("table, empty", Reading.of(Display.TABLE).rows(List.of()));
        all.put("trend", Reading.of(Display.TREND));
        all.put("trend by month", Reading.of(Display.TREND).over(365).series(months()));
        all.put("trend, too many", Reading.of(Display.TREND).series(List.of()));
        all.put(
                "trend, empty",
                Reading.of(Display.TREND).series(List.of()).counting(OutcomeCounts.NONE, OutcomeCounts.NONE));
        all.put("register", Reading.of(Display.REGISTER));
        all.put("register, empty", Reading.of(Display.REGISTER).register(List.of()));
        all.put("insight", Reading.of(Display.INSIGHT));
        all.put("insight, empty", Reading.of(Display.INSIGHT).insight(Reading.NOTHING_RESTS));
        all.forEach((name, reading) ->
                show(page, name, reading.in(language).on(medium).html()));
        return page.toString();
    }

    private static List<PeriodCounts> months() {
        var first = LocalDate.parse("2025-11-01");
        return IntStream.range(0, 13)
                .mapToObj(month -> new PeriodCounts(
                        first.plusMonths(month),
                        first.plusMonths(month + 1L),
                        Reading.counts(Map.of(
                                Outcome.SATISFIED,
                                100L + 90L * month,
                                Outcome.OVERRIDDEN,
                                60L,
                                Outcome.BYPASSED,
                                12L * month,
                                Outcome.UNSATISFIED,
                                300L - 20L * month))))
                .toList();
    }

    private static String line(List<String> lozenges) {
        return "<p>The plan for the winter says " + String.join(", and then ", lozenges) + ", so we talk about it.</p>";
    }

    private static String messages(Locale language) {
        var page = new StringBuilder();
        Reading reading = Reading.of(Display.SUMMARY).in(language);
        for (Trouble trouble : Trouble.values()) {
            boolean consent = trouble == Trouble.NOT_AUTHORISED || trouble == Trouble.ANONYMOUS;
            Failed failed = new Failed(
                    trouble,
                    switch (trouble) {
                        case BAD_JQL -> "The value \"SHPO\" does not exist for the field \"project\".";
                        case LINK_UNKNOWN -> "Old Jira";
                        case BROKEN_HERE -> "3f2a";
                        default -> null;
                    },
                    consent ? URI.create("https://jira.example.com/authorise") : null,
                    trouble.isOfTheMoment() ? Reading.AGAIN : null,
                    trouble == Trouble.NOTHING_IN_SCOPE ? Reading.old(Trouble.JIRA_DOWN) : null,
                    trouble == Trouble.BAD_PARAMETERS
                            ? FieldErrors.of("rows", Text.of("empathy-gate.error.not-a-number-within", "1", "200"))
                            : null);
            show(page, trouble.name(), reading.html(failed));
            show(page, "", line(List.of(Reading.of(Display.LOZENGE).in(language).html(failed))));
        }
        show(page, "e-mail", reading.on(Medium.EMAIL).html(new Withheld(URI.create("https://wiki.example.com/x/1"))));
        return page.toString();
    }

    private static String hostile() {
        var page = new StringBuilder();
        var row = Reading.row("SHOP-1", HOSTILE, HOSTILE, true, Outcome.BYPASSED, HOSTILE);
        show(page, "table", Reading.of(Display.TABLE).rows(List.of(row, row)).html());
        show(
                page,
                "table on paper",
                Reading.of(Display.TABLE).rows(List.of(row)).on(Medium.PDF).html());
        show(
                page,
                "insight",
                Reading.of(Display.INSIGHT)
                        .insight(new InsightStatus(
                                List.of(HOSTILE),
                                List.of(Reading.use(
                                        "SHOP-1", HOSTILE, Stance.SUPPORTS, Outcome.SATISFIED, true, Ending.NO_HARM)),
                                1,
                                1,
                                0,
                                0))
                        .html());
        show(
                page,
                "lozenge",
                line(List.of(Reading.of(Display.LOZENGE)
                        .since(new Then.OfAnother(HOSTILE, HOSTILE, Reading.AS_OF))
                        .html())));
        show(page, "message", Reading.of(Display.SUMMARY).html(Failed.of(Trouble.BAD_JQL, HOSTILE)));
        return page.toString();
    }

    private static void show(StringBuilder page, String name, String html) {
        page.append("<h2>").append(name).append("</h2>").append(html).append('\n');
    }

    private static void write(String name, String mode, String content) throws IOException {
        String css =
                mode.equals("paper") ? "" : Files.readString(Path.of("src/main/resources/empathy-gate/wiki/wiki.css"));
        Files.writeString(
                GALLERY.resolve(name + ".html"),
                "<!DOCTYPE html><html data-color-mode=\"" + mode + "\"><head><meta charset=\"utf-8\"><title>" + name
                        + "</title><style>body{margin:20px;max-width:860px;font:14px/1.5 -apple-system,'Segoe UI',"
                        + "'DejaVu Sans',sans-serif}h2{font-size:12px;color:#8590a2;font-weight:400;margin:24px 0 4px}"
                        + "@media screen{[data-color-mode=dark] body{background:#1d2125;color:#c7d1db}}" + css
                        + "</style></head><body>"
                        + content + "</body></html>");
    }
}
