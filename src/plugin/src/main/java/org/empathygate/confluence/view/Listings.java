package org.empathygate.confluence.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.InsightUse;
import org.empathygate.core.status.RegisterRow;
import org.empathygate.core.status.ScopeStatus;
import org.empathygate.core.status.StatusRow;
import org.jspecify.annotations.Nullable;

/** The displays that name work items: those of a scope, the overrides among them, and those that rest on a page. */
final class Listings {

    private static final String UNKNOWN = "\u2013";

    private final Sheet sheet;
    private final Words words;
    private final Figures figures;

    Listings(Sheet sheet, Figures figures) {
        this.sheet = sheet;
        this.words = sheet.words();
        this.figures = figures;
    }

    List<Html> table(MacroRequest request, Answered answered) {
        ScopeStatus status = answered.status();
        if (status.rows().isEmpty()) {
            return List.of(sheet.text(
                    "p",
                    Look.SENTENCE,
                    status.unjudged() > 0 ? words.counted("unjudged", status.unjudged()) : words.of("table.none")));
        }
        List<Html> parts = new ArrayList<>();
        parts.add(named(
                words.of("table"),
                request.columns(),
                first(status.rows(), request.rows()),
                column -> row -> cell(answered, row, column)));
        parts.add(shown(answered, Math.min(status.rows().size(), request.rows()), status.total()));
        return parts;
    }

    private Html cell(Answered answered, StatusRow row, Column column) {
        return switch (column) {
            case ISSUE -> sheet.issue(answered.jira(), row.issue().value());
            case SUMMARY -> sheet.said(row.summary());
            case STATUS -> sheet.said(row.status());
            case OUTCOME -> outcome(row);
            case REASONS ->
                lines(row.reasons().stream().map(code -> named("reason.", code)).toList());
            case SINCE -> row.since() == null ? unknown() : sheet.time(row.since(), words.day(row.since()));
            case STATE, PRESSURES, AFFECTED, REASON, PREMORTEM, REQUESTER, APPROVER, DECIDED, EXPIRES, REVISIT ->
                unknown();
        };
    }

    private Html outcome(StatusRow row) {
        return figures.badge(Figures.look(row.outcome(), row.done()), figures.outcome(row.outcome(), row.done()));
    }

    List<Html> register(MacroRequest request, Answered answered) {
        ScopeStatus status = answered.status();
        List<RegisterRow> register = status.register();
        if (register.isEmpty()) {
            return List.of(sheet.text(
                    "p", Look.SENTENCE, words.of(status.lookedAtEach() ? "register.none" : "register.none-of-some")));
        }
        List<RegisterRow> rows = first(register, request.rows());
        List<Html> parts = new ArrayList<>();
        long unknown = register.stream().filter(row -> row.affected() == null).count();
        if (unknown > 0) {
            parts.add(sheet.share(Look.SENTENCE, "affected", unknown, register.size()));
        }
        Column head = heads(request.columns()).get(0);
        parts.add(named(
                words.of("register"),
                request.columns(),
                rows,
                column -> row -> column == head && row.brokenGlass()
                        ? marked(cell(answered, row, column))
                        : cell(answered, row, column)));
        parts.add(
                status.lookedAtEach() && register.size() < ScopeStatus.MOST_OVERRIDES
                        ? shown(answered, rows.size(), register.size())
                        : sheet.text(
                                "p",
                                Look.QUIET,
                                words.of(
                                        status.lookedAtEach() ? "register.shown" : "register.shown-of-some",
                                        words.number(rows.size()),
                                        words.number(register.size()))));
        return parts;
    }

    private Html cell(Answered answered, RegisterRow row, Column column) {
        return switch (column) {
            case ISSUE -> sheet.issue(answered.jira(), row.issue().value());
            case SUMMARY -> sheet.said(row.summary());
            case STATE -> named("state.", row.state());
            case PRESSURES ->
                row.pressures().isEmpty()
                        ? row.brokenGlass() ? Html.text(words.of("emergency")) : unknown()
                        : lines(row.pressures().stream()
                                .map(name -> named("pressure.", name))
                                .toList());
            case AFFECTED ->
                row.affected() == null
                        ? Html.element("strong").add(words.of("not-known")).end()
                        : sheet.said(row.affected());
            case REASON -> reason(row);
            case PREMORTEM -> said(row.premortem());
            case REQUESTER -> sheet.said(row.requester());
            case APPROVER -> row.approver() == null ? Html.text(words.of("nobody-yet")) : sheet.said(row.approver());
            case DECIDED ->
                row.decidedAt() == null ? unknown() : sheet.time(row.decidedAt(), words.day(row.decidedAt()));
            case EXPIRES -> day(row.expiresOn());
            case REVISIT -> day(row.revisitOn());
            case OUTCOME, STATUS, REASONS, SINCE -> unknown();
        };
    }

    private Html reason(RegisterRow row) {
        List<Html> parts = new ArrayList<>();
        if (row.reasonCode() != null) {
            parts.add(named("why.", row.reasonCode()));
        }
        if (row.reason() != null) {
            parts.add(sheet.said(row.reason()));
        }
        return lines(parts);
    }

    private Html marked(Html cell) {
        return lines(List.of(cell, figures.badge(Look.BAD, words.of("broken-glass"))));
    }

    /** What rests on the page that is being read; those that shipped against it first. */
    List<Html> insight(MacroRequest request, Answered answered) {
        InsightStatus insight = answered.status().insight();
        if (insight == null || (insight.total() == 0 && insight.restricted() == 0)) {
            return List.of(
                    sheet.text("p", Look.SENTENCE, words.of("insight.none")),
                    sheet.text("p", Look.QUIET, words.of("insight.how")));
        }
        List<InsightUse> uses = insight.items().stream()
                .sorted(Comparator.comparing(use -> !use.shippedAgainst()))
                .toList();
        List<Html> parts = new ArrayList<>();
        parts.add(sheet.text("p", Look.SENTENCE, words.counted("insight.rest", insight.total())));
        parts.add(sheet.share(
                insight.shippedAgainst() > 0 ? Look.SENTENCE : Look.QUIET,
                "insight.against",
                insight.shippedAgainst(),
                insight.decided()));
        long unjudged = answered.status().unjudged();
        if (unjudged > 0) {
            parts.add(sheet.text("p", Look.QUIET, words.counted("insight.unjudged", unjudged)));
        }
        if (insight.restricted() > 0) {
            parts.add(sheet.text("p", Look.QUIET, words.counted("insight.restricted", insight.restricted())));
        }
        if (!insight.keys().isEmpty()) {
            parts.add(sheet.text("p", Look.QUIET, words.of("insight.keys", String.join(", ", insight.keys()))));
        }
        if (!uses.isEmpty()) {
            List<InsightUse> rows = first(uses, request.rows());
            parts.add(sheet.table(
                    words.of("insight"),
                    List.of(
                            words.of("column.ISSUE"),
                            words.of("column.SUMMARY"),
                            words.of("column.STANCE"),
                            words.of("column.OUTCOME"),
                            words.of("column.ENDED")),
                    rows.stream().map(use -> cells(answered, use)).toList(),
                    Look.CELL));
            parts.add(sheet.text("p", Look.QUIET, shownOf(rows.size(), insight.total())));
        }
        return parts;
    }

    private List<Html> cells(Answered answered, InsightUse use) {
        return List.of(
                sheet.issue(answered.jira(), use.issue().value()),
                sheet.said(use.summary()),
                Html.text(words.of("stance." + use.stance())),
                figures.badge(Figures.look(use.outcome(), use.done()), figures.outcome(use.outcome(), use.done())),
                use.shippedAgainst()
                        ? Html.element("strong")
                                .add(words.of("ended." + use.ended()))
                                .end()
                        : Html.text(words.of("ended." + use.ended())));
    }

    /** The chosen columns. The one that names the work item goes first, because it is the head of its row. */
    private static List<Column> heads(List<Column> chosen) {
        return chosen.stream()
                .sorted(Comparator.comparing(column -> column != Column.ISSUE))
                .toList();
    }

    private <R> Html named(
            String caption, List<Column> chosen, List<R> rows, Function<Column, Function<R, Html>> cells) {
        List<Column> columns = heads(chosen);
        return sheet.table(
                caption,
                columns.stream().map(column -> words.of("column." + column)).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> cells.apply(column).apply(row))
                                .toList())
                        .toList(),
                Look.CELL);
    }

    private Html shown(Answered answered, long shown, long all) {
        return sheet.element("p", Look.QUIET)
                .add(
                        shown < all
                                ? sheet.link(sheet.set(answered), Html.text(shownOf(shown, all)))
                                : Html.text(shownOf(shown, all)))
                .end();
    }

    private String shownOf(long shown, long all) {
        return shown < all
                ? words.of("shown", words.number(shown), words.number(all))
                : words.counted("shown.all", all);
    }

    /** What a code means; the code itself where a newer Jira says one that is not known here. */
    private Html named(String kind, String code) {
        return words.find(kind + code).map(Html::text).orElseGet(() -> sheet.said(code));
    }

    private Html lines(List<Html> each) {
        if (each.isEmpty()) {
            return unknown();
        }
        List<Html> lines = new ArrayList<>();
        for (Html line : each) {
            if (!lines.isEmpty()) {
                lines.add(Html.element("br").end());
            }
            lines.add(line);
        }
        return Html.all(lines);
    }

    private Html said(@Nullable String text) {
        return text == null ? unknown() : sheet.said(text);
    }

    private Html day(@Nullable LocalDate day) {
        return day == null ? unknown() : Html.text(words.day(day));
    }

    private static Html unknown() {
        return Html.text(UNKNOWN);
    }

    private static <R> List<R> first(List<R> rows, int most) {
        return rows.subList(0, Math.min(rows.size(), most));
    }
}
