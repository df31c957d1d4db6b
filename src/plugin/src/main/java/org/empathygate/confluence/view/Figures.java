package org.empathygate.confluence.view;

import java.util.ArrayList;
import java.util.List;
import org.empathygate.confluence.MacroRequest;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Then.Kept;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.status.OutcomeCounts;
import org.empathygate.core.status.ScopeKind;
import org.empathygate.core.status.ScopeStatus;
import org.jspecify.annotations.Nullable;

/** The displays that are counts: a few words in a line, a paragraph, and what became of the counts of an earlier day. */
final class Figures {

    /** In the order in which they are told: what went well, what did not, what did not count. */
    private static final List<Outcome> TOLD = List.of(
            Outcome.SATISFIED,
            Outcome.OVERRIDDEN,
            Outcome.BYPASSED,
            Outcome.UNSATISFIED,
            Outcome.ERROR,
            Outcome.NOT_APPLICABLE);

    private final Sheet sheet;
    private final Words words;

    Figures(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words();
    }

    Html lozenge(MacroRequest request, Answered answered) {
        ScopeStatus status = answered.status();
        Html said = sheet.link(
                sheet.set(answered),
                request.scope().kind() == ScopeKind.ISSUE && status.counts().total() == 1 ? one(status) : many(status));
        return sheet.inline(said, Html.text(" "), sheet.age(answered.age()), beside(answered.then(), status));
    }

    private Html beside(@Nullable Then then, ScopeStatus now) {
        if (then == null) {
            return Html.NOTHING;
        }
        Html said = then instanceof Kept kept
                ? sheet.text(
                        "span",
                        Look.QUIET,
                        words.of(
                                "then.short",
                                words.number(against(kept.doneCounts())),
                                words.day(kept.asOf()),
                                kept.author(),
                                words.number(now.shippedAgainst())))
                : note("span", then);
        return Html.all(List.of(Html.text(" "), said));
    }

    /** The only work item by its outcome. */
    private Html one(ScopeStatus status) {
        boolean done = status.doneCounts().total() == 1;
        Outcome outcome = TOLD.stream()
                .filter(each -> status.counts().count(each) == 1)
                .findFirst()
                .orElseThrow();
        return badge(look(outcome, done), outcome(outcome, done));
    }

    private Html many(ScopeStatus status) {
        long open = status.openCounts().count(Outcome.UNSATISFIED);
        if (status.decided() > 0) {
            return badge(
                    status.shippedAgainst() > 0 ? Look.BAD : Look.GOOD,
                    words.of("lozenge", words.number(status.shippedAgainst()), words.number(status.decided())));
        }
        return open > 0 || status.unjudged() > 0
                ? badge(Look.WAIT, open(status))
                : badge(Look.PLAIN, words.of("lozenge.none"));
    }

    /** How many open ones are not satisfied yet, as far as they were judged. */
    private String open(ScopeStatus status) {
        long open = status.openCounts().count(Outcome.UNSATISFIED);
        return status.unjudged() > 0 ? words.of("open.at-least", words.number(open)) : words.counted("open", open);
    }

    Html badge(Look look, String said) {
        return sheet.text("span", look, said);
    }

    /** An outcome in words, which differ before and after it shipped. */
    String outcome(Outcome outcome, boolean done) {
        return words.of((done ? "outcome.done." : "outcome.open.") + outcome);
    }

    /** The colour that goes with the words. */
    static Look look(Outcome outcome, boolean done) {
        return switch (outcome) {
            case SATISFIED -> Look.GOOD;
            case OVERRIDDEN -> done ? Look.BAD : Look.WAIT;
            case BYPASSED -> Look.BAD;
            case UNSATISFIED, ERROR -> done ? Look.BAD : Look.WAIT;
            case NOT_APPLICABLE -> Look.PLAIN;
        };
    }

    /** The sentence, what belongs beside it, and every outcome with its number. */
    List<Html> summary(Answered answered) {
        ScopeStatus status = answered.status();
        long exempt = status.doneCounts().count(Outcome.NOT_APPLICABLE);
        long open = status.openCounts().count(Outcome.UNSATISFIED);
        List<Html> parts = new ArrayList<>();
        parts.add(sheet.share(Look.SENTENCE, "gap", status.shippedAgainst(), status.decided()));
        if (status.decided() + exempt > 0) {
            parts.add(sheet.share(Look.QUIET, "exempt", exempt, status.decided() + exempt));
        }
        parts.add(sheet.text("p", open > 0 ? Look.WAIT : Look.QUIET, open(status)));
        parts.add(sheet.element("div", Look.GROUPS)
                .add(group("done", status.doneCounts(), true), group("not-done", status.openCounts(), false))
                .end());
        if (status.unjudged() > 0) {
            parts.add(sheet.text("p", Look.QUIET, words.counted("unjudged", status.unjudged())));
        }
        parts.add(sheet.aboutInterval(status.decided() + exempt));
        return parts;
    }

    /** Nothing for nothing. Of what is done the outcomes that are a loss are told even where there is none. */
    private Html group(String head, OutcomeCounts counts, boolean done) {
        if (counts.total() == 0) {
            return Html.NOTHING;
        }
        List<Html> lines = TOLD.stream()
                .filter(outcome -> counts.count(outcome) > 0
                        || (done && outcome != Outcome.ERROR && outcome != Outcome.NOT_APPLICABLE))
                .map(outcome -> Html.element("li")
                        .add(
                                sheet.text("span", Look.NUMBER, words.number(counts.count(outcome))),
                                Html.text(" "),
                                badge(
                                        counts.count(outcome) > 0 ? look(outcome, done) : Look.PLAIN,
                                        outcome(outcome, done)))
                        .end())
                .toList();
        return sheet.element("div", Look.GROUP)
                .add(
                        sheet.text("p", Look.CAPTION, words.of(head, words.number(counts.total()))),
                        sheet.element("ul", Look.LIST).add(Html.all(lines)).end())
                .end();
    }

    /** What was kept and what became of it in one sentence; nothing where the macro names no snapshot. */
    Html then(Answered answered) {
        Then then = answered.then();
        if (then == null) {
            return Html.NOTHING;
        }
        return then instanceof Kept kept
                ? sheet.element("p", Look.SENTENCE)
                        .add(Html.element("strong")
                                .add(words.of(
                                        "then",
                                        words.number(against(kept.doneCounts())),
                                        words.day(kept.asOf()),
                                        kept.author(),
                                        words.number(answered.status().shippedAgainst())))
                                .end())
                        .end()
                : note("p", then);
    }

    /** The same for each figure. */
    List<Html> drift(Answered answered) {
        if (!(answered.then() instanceof Kept kept)) {
            return List.of();
        }
        ScopeStatus now = answered.status();
        List<List<Html>> rows = new ArrayList<>();
        rows.add(row("drift.against", against(kept.doneCounts()), now.shippedAgainst()));
        rows.add(row("drift.decided", decided(kept.doneCounts()), now.decided()));
        TOLD.forEach(outcome -> rows.add(row(
                "outcome.done." + outcome,
                kept.doneCounts().count(outcome),
                now.doneCounts().count(outcome))));
        rows.add(openRow(kept, now));
        rows.add(row("drift.total", kept.total(), now.total()));
        return List.of(
                sheet.table(
                        words.of("then.caption", kept.name(), words.day(kept.asOf()), kept.author()),
                        List.of(
                                words.of("drift.figure"),
                                words.of("drift.then"),
                                words.of("drift.now"),
                                words.of("drift.change")),
                        rows,
                        Look.FIGURE),
                sheet.text("p", Look.QUIET, words.of("then.reader", kept.author())));
    }

    private List<Html> row(String figure, long then, long now) {
        return row(figure, words.number(then), words.number(now), change(then, now));
    }

    private List<Html> row(String figure, String then, String now, String change) {
        return List.of(Html.text(words.of(figure)), Html.text(then), Html.text(now), Html.text(change));
    }

    private String change(long then, long now) {
        return then == now
                ? words.of("drift.same")
                : words.of(now > then ? "drift.more" : "drift.fewer", words.number(Math.abs(now - then)));
    }

    /** How many are judged depends on what else is on the page, so that a partial count says nothing about a change. */
    private List<Html> openRow(Kept kept, ScopeStatus now) {
        long before = kept.openCounts().count(Outcome.UNSATISFIED);
        long today = now.openCounts().count(Outcome.UNSATISFIED);
        return row(
                "drift.open",
                asFarAsJudged(before, kept.unjudged()),
                asFarAsJudged(today, now.unjudged()),
                kept.unjudged() + now.unjudged() > 0 ? words.of("drift.unknown") : change(before, today));
    }

    private String asFarAsJudged(long number, long unjudged) {
        return unjudged > 0 ? words.of("drift.at-least", words.number(number)) : words.number(number);
    }

    /** A hand in what was kept is nobody's side remark. */
    private Html note(String element, Then then) {
        if (then instanceof Then.OfAnother another) {
            return sheet.text(
                    element,
                    Look.QUIET,
                    words.of("then.of-another", another.name(), another.author(), words.day(another.asOf())));
        }
        return then instanceof Then.ChangedByHand
                ? sheet.text(element, Look.WAIT, words.of("then.by-hand", then.name()))
                : sheet.text(element, Look.QUIET, words.of("then.not-yet", then.name()));
    }

    private static long decided(OutcomeCounts done) {
        return done.total() - done.count(Outcome.NOT_APPLICABLE);
    }

    private static long against(OutcomeCounts done) {
        return decided(done) - done.count(Outcome.SATISFIED);
    }
}
