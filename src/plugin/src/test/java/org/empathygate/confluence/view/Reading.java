package org.empathygate.confluence.view;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.empathygate.confluence.Age;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.InsightUse;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.PeriodCounts;
import org.empathygate.core.status.RegisterRow;
import org.empathygate.core.status.Scope;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusRow;
import org.empathygate.core.status.Window;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who reads a page: what Jira answered, with good defaults, and what is seen of it. Immutable: each change is a new one. */
record Reading(
        Locale language,
        ZoneId zone,
        MacroRequest request,
        ScopeStatus status,
        Age age,
        @Nullable Then then,
        Medium medium) {

    static final Instant AS_OF = Instant.parse("2026-11-29T10:15:00Z");
    static final Age FRESH = new Age(AS_OF, false, null);
    static final InsightStatus NOTHING_RESTS = new InsightStatus(List.of(), List.of(), 0, 0, 0, 0);
    static final URI JIRA = URI.create("https://jira.example.com/jira");
    static final URI AGAIN = URI.create("/confluence/pages/viewpage.action?pageId=7&refresh=1");

    /** Eleven done as in the worked example of the metrics: 7 with evidence, 3 overridden, 1 bypassed, 1 exempt; 5 open. */
    static Reading of(Display display) {
        return new Reading(
                Locale.ENGLISH,
                ZoneId.of("UTC"),
                request(display, Scope.project("SHOP")),
                new ScopeStatus(
                        "project = SHOP",
                        counts(Map.of(
                                Outcome.SATISFIED, 7L,
                                Outcome.OVERRIDDEN, 3L,
                                Outcome.BYPASSED, 1L,
                                Outcome.NOT_APPLICABLE, 1L)),
                        counts(Map.of(Outcome.UNSATISFIED, 4L, Outcome.SATISFIED, 1L)),
                        0,
                        rows(),
                        weeks(),
                        register(),
                        insight()),
                FRESH,
                null,
                Medium.DISPLAY);
    }

    private static MacroRequest request(Display display, Scope scope) {
        return new MacroRequest(
                scope,
                display,
                null,
                display == Display.TABLE || display == Display.REGISTER ? Column.of(display) : List.of(),
                20,
                new Window(90),
                null);
    }

    /** @param why null where nobody asked */
    static Age old(@Nullable Trouble why) {
        return new Age(AS_OF, true, why);
    }

    static OutcomeCounts counts(Map<Outcome, Long> counts) {
        return new OutcomeCounts(counts);
    }

    /** Done with this many against the customer, by a bypass each, among so many. */
    static OutcomeCounts done(long against, long all) {
        return counts(Map.of(Outcome.BYPASSED, against, Outcome.SATISFIED, all - against));
    }

    static List<StatusRow> rows() {
        return List.of(
                row("SHOP-3", "Pay with one click", "Done", true, Outcome.BYPASSED, "NO_EVIDENCE"),
                row("SHOP-2", "Ship the new basket before the fair", "Done", true, Outcome.OVERRIDDEN),
                row(
                        "SHOP-1",
                        "Show delivery costs before the last step",
                        "In Progress",
                        false,
                        Outcome.UNSATISFIED,
                        "EVIDENCE_STALE",
                        "OVERRIDE_DECLINED"),
                row("SHOP-7", "Remember the address", "Done", true, Outcome.SATISFIED));
    }

    static StatusRow row(String key, String summary, String status, boolean done, Outcome outcome, String... reasons) {
        return new StatusRow(
                new WorkItemKey(key),
                summary,
                status,
                done,
                outcome,
                List.of(reasons),
                done ? Instant.parse("2026-11-20T09:00:00Z") : null);
    }

    /** Thirteen weeks, some of them empty. */
    static List<PeriodCounts> weeks() {
        int[][] figures = {
            {2, 1, 0, 0},
            {0, 0, 0, 0},
            {3, 0, 1, 0},
            {1, 2, 0, 1},
            {4, 0, 0, 0},
            {2, 1, 1, 2},
            {0, 0, 0, 0},
            {5, 1, 0, 0},
            {3, 2, 1, 0},
            {6, 0, 2, 1},
            {4, 1, 0, 0},
            {2, 0, 0, 3},
            {7, 1, 1, 0}
        };
        List<PeriodCounts> weeks = new ArrayList<>();
        LocalDate monday = LocalDate.parse("2026-08-31");
        for (int[] week : figures) {
            weeks.add(new PeriodCounts(
                    monday,
                    monday.plusWeeks(1),
                    counts(Map.of(
                            Outcome.SATISFIED, (long) week[0],
                            Outcome.OVERRIDDEN, (long) week[1],
                            Outcome.BYPASSED, (long) week[2],
                            Outcome.UNSATISFIED, (long) week[3]))));
            monday = monday.plusWeeks(1);
        }
        return weeks;
    }

    static List<RegisterRow> register() {
        return List.of(
                new RegisterRow(
                        new WorkItemKey("SHOP-9"),
                        "Switch the payment provider tonight",
                        19,
                        "AWAITING_REVIEW",
                        List.of(),
                        null,
                        null,
                        "The provider was down and orders were lost.",
                        null,
                        "Omar Otieno",
                        null,
                        null,
                        null,
                        null,
                        true),
                new RegisterRow(
                        new WorkItemKey("SHOP-2"),
                        "Ship the new basket before the fair",
                        17,
                        "USED",
                        List.of("SPEED", "COST"),
                        "Customers who pay by invoice",
                        "TRADE_OFF",
                        "The fair is on Friday, and two of three customers pay by card.",
                        "They will order elsewhere and not come back.",
                        "Dana Devi",
                        "Priya Patel",
                        Instant.parse("2026-11-12T14:00:00Z"),
                        LocalDate.parse("2027-01-20"),
                        LocalDate.parse("2027-01-15"),
                        false));
    }

    static InsightStatus insight() {
        return new InsightStatus(
                List.of("INS-3", "INS-31"),
                List.of(
                        use(
                                "SHOP-7",
                                "Remember the address",
                                Stance.SUPPORTS,
                                Outcome.SATISFIED,
                                true,
                                Ending.SHIPPED_WITH_EVIDENCE),
                        use(
                                "SHOP-2",
                                "Ship the new basket before the fair",
                                Stance.CONTRADICTS,
                                Outcome.OVERRIDDEN,
                                true,
                                Ending.HARM_HAPPENED),
                        use(
                                "SHOP-1",
                                "Show delivery costs before the last step",
                                Stance.SUPPORTS,
                                Outcome.UNSATISFIED,
                                false,
                                Ending.OPEN)),
                3,
                2,
                1,
                2);
    }

    static InsightUse use(String key, String summary, Stance stance, Outcome outcome, boolean done, Ending ended) {
        return new InsightUse(new WorkItemKey(key), summary, stance, outcome, done, ended);
    }

    static Then.Kept kept() {
        return kept(0);
    }

    /** So many open ones more were not looked at then. */
    static Then.Kept kept(long unjudged) {
        return new Then.Kept(
                "plan",
                "Dana Devi",
                Instant.parse("2026-10-05T08:00:00Z"),
                counts(Map.of(Outcome.SATISFIED, 6L, Outcome.OVERRIDDEN, 2L, Outcome.BYPASSED, 1L)),
                counts(Map.of(Outcome.UNSATISFIED, 9L)),
                unjudged);
    }

    Reading in(Locale other) {
        return new Reading(other, zone, request, status, age, then, medium);
    }

    Reading at(String other) {
        return new Reading(language, ZoneId.of(other), request, status, age, then, medium);
    }

    Reading on(Medium other) {
        return new Reading(language, zone, request, status, age, then, other);
    }

    Reading stale(Trouble why) {
        return new Reading(language, zone, request, status, old(why), then, medium);
    }

    Reading unasked() {
        return new Reading(language, zone, request, status, old(null), then, medium);
    }

    Reading since(Then earlier) {
        return new Reading(language, zone, request, status, age, earlier, medium);
    }

    Reading about(Scope scope) {
        return with(new MacroRequest(
                scope, request.display(), null, request.columns(), request.rows(), request.window(), null));
    }

    Reading columns(Column... columns) {
        return with(new MacroRequest(
                request.scope(), request.display(), null, List.of(columns), request.rows(), request.window(), null));
    }

    Reading over(int days) {
        return with(new MacroRequest(
                request.scope(), request.display(), null, request.columns(), request.rows(), new Window(days), null));
    }

    Reading with(MacroRequest other) {
        return new Reading(language, zone, other, status, age, then, medium);
    }

    Reading with(ScopeStatus other) {
        return new Reading(language, zone, request, other, age, then, medium);
    }

    Reading counting(OutcomeCounts done, OutcomeCounts open) {
        return with(new ScopeStatus(
                status.jql(), done, open, 0, status.rows(), status.series(), status.register(), status.insight()));
    }

    /** So many open ones more were not looked at. */
    Reading unjudged(long number) {
        return with(new ScopeStatus(
                status.jql(),
                status.doneCounts(),
                status.openCounts(),
                number,
                status.rows(),
                status.series(),
                status.register(),
                status.insight()));
    }

    Reading rows(List<StatusRow> rows) {
        return with(new ScopeStatus(
                status.jql(),
                status.doneCounts(),
                status.openCounts(),
                status.unjudged(),
                rows,
                status.series(),
                status.register(),
                status.insight()));
    }

    Reading series(List<PeriodCounts> series) {
        return with(new ScopeStatus(
                status.jql(),
                status.doneCounts(),
                status.openCounts(),
                0,
                status.rows(),
                series,
                status.register(),
                null));
    }

    Reading register(List<RegisterRow> register) {
        return with(new ScopeStatus(
                status.jql(),
                status.doneCounts(),
                status.openCounts(),
                0,
                status.rows(),
                status.series(),
                register,
                null));
    }

    Reading insight(@Nullable InsightStatus insight) {
        return with(new ScopeStatus(
                status.jql(),
                status.doneCounts(),
                status.openCounts(),
                0,
                status.rows(),
                status.series(),
                status.register(),
                insight));
    }

    Shown.Answered answered() {
        return new Answered(status, age, JIRA, AGAIN, then);
    }

    WikiView view() {
        return new WikiView(new SalTexts(new ShippedWiki(language)), zone);
    }

    String html() {
        return html(answered());
    }

    String html(Shown shown) {
        return view().html(request, shown, medium);
    }

    /** What a browser makes of it. */
    Element seen() {
        return body(html());
    }

    Element seen(Shown shown) {
        return body(html(shown));
    }

    /** All the words, one blank between them. */
    String read() {
        return seen().text();
    }

    static Element body(String html) {
        Document document = Jsoup.parse(html);
        return document.body();
    }

    /** So many work items. */
    static List<StatusRow> many(int number) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(each -> row(
                        "SHOP-" + each, "Work item number " + each, "To Do", false, Outcome.UNSATISFIED, "NO_EVIDENCE"))
                .toList();
    }
}
