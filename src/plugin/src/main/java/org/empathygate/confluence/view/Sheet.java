package org.empathygate.confluence.view;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.empathygate.confluence.Age;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.metrics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * What is written on: a page that can be worked with, or paper. The one place that knows the difference; displays say what a
 * piece is and what it leads to.
 */
final class Sheet {

    /** Below so many cases shares are not said in per cent, and below so many they are called small (metrics, 3.0). */
    private static final long FEW = 5;

    private static final long SMALL = 20;

    private final Words words;
    private final Medium medium;

    Sheet(Words words, Medium medium) {
        this.words = words;
        this.medium = medium;
    }

    Words words() {
        return words;
    }

    /** Whether a picture is shown: the host's PDF and Word know none that is drawn in the page. */
    boolean showsPictures() {
        return isPage() || medium == Medium.HTML_EXPORT;
    }

    boolean isPage() {
        return medium.isInteractive();
    }

    Html.Element element(String name, Look look) {
        Html.Element element = Html.element(name);
        if (isPage()) {
            return element.with("class", look.onPage());
        }
        return look.onPaper().isEmpty() ? element : element.with("style", look.onPaper());
    }

    Html text(String name, Look look, String text) {
        return element(name, look).add(text).end();
    }

    /** The outermost element of a block, which says in which language it is. */
    Html box(Look look, List<Html> parts) {
        Html.Element box = Html.element("div").with("lang", words.language());
        if (isPage()) {
            box.with("class", "empathy-wiki " + look.onPage());
        } else {
            box.with("style", look.onPaper());
        }
        return box.add(Html.all(parts)).end();
    }

    /** The outermost element of a display within a line. */
    Html inline(Html... parts) {
        Html.Element line = Html.element("span").with("lang", words.language());
        if (isPage()) {
            line.with("class", "empathy-wiki " + Look.INLINE.onPage());
        }
        return line.add(parts).end();
    }

    /** A link that anybody can follow; plain text where the address is none that a link may have. */
    Html link(@Nullable URI address, Html text) {
        return address == null || Html.safe(address) == null
                ? text
                : Html.element("a").to(address).add(text).end();
    }

    /** A link that does something for the reader who is signed in here; nothing on paper. */
    Html action(@Nullable URI address, String key) {
        return address == null || !isPage() || Html.safe(address) == null
                ? Html.NOTHING
                : Html.element("a").to(address).add(words.of(key)).end();
    }

    /** Text of people, whichever direction it is written in. */
    Html said(String text) {
        return Html.element("bdi").add(text).end();
    }

    Html issue(URI jira, String key) {
        return link(URI.create(jira + "/browse/" + encoded(key)), Html.text(key));
    }

    Html time(Instant at, String said) {
        return Html.element("time").with("datetime", at.toString()).add(said).end();
    }

    /** How old it is, whose view it is, and where the same set is to be found. */
    Html foot(Answered answered) {
        List<Html> parts = new ArrayList<>();
        parts.add(asOf(answered.age()));
        parts.add(Html.text(words.of("yours")));
        parts.add(link(set(answered), Html.text(words.of("set"))));
        parts.add(action(answered.again(), "again"));
        return element("p", Look.FOOT).add(separated(parts)).end();
    }

    /** Nothing where {@link #stale} says it. */
    Html asOf(Age age) {
        return age.old() ? Html.NOTHING : dated("as-of", age.asOf());
    }

    /** Nothing unless it is old. */
    Html stale(Age age) {
        return age.old()
                ? element("p", Look.STALE)
                        .add(dated(staleBecause(age.why()), age.asOf()))
                        .end()
                : Html.NOTHING;
    }

    private String staleBecause(@Nullable Trouble why) {
        if (why == null) {
            return "stale.unasked";
        }
        String key = "stale." + why;
        return words.find(key).isPresent() ? key : "stale";
    }

    private Html dated(String key, Instant at) {
        return time(at, words.of(key, words.time(at), words.day(at)));
    }

    /** Fresh or old, as short as within a line. */
    Html age(Age age) {
        String said = words.of(age.old() ? "stale.short" : "as-of.short", words.time(age.asOf()));
        return element("span", age.old() ? Look.STALE : Look.QUIET)
                .add(time(age.asOf(), said))
                .end();
    }

    URI set(Answered answered) {
        return URI.create(
                answered.jira() + "/issues/?jql=" + encoded(answered.status().jql()));
    }

    /**
     * A part of a whole by the printing rules of the metrics: nothing of nothing is no share, a few are counted, and more have
     * per cent with an interval.
     */
    Html share(Look look, String key, long part, long whole) {
        if (whole == 0) {
            return text("p", look, words.of(key + ".none"));
        }
        Html.Element sentence = element("p", look);
        String counted = words.of(key + (whole == 1 ? ".one" : ".many"), words.number(part), words.number(whole));
        sentence.add(look == Look.SENTENCE ? Html.element("strong").add(counted).end() : Html.text(counted));
        if (whole >= FEW) {
            Interval interval = Interval.wilson(part, whole);
            sentence.add(" ")
                    .add(text(
                            "span",
                            Look.QUIET,
                            words.of(
                                    whole < SMALL ? "share.small" : "share",
                                    words.percent((double) part / whole),
                                    words.percent(interval.low()),
                                    words.percent(interval.high()))));
        }
        return sentence.end();
    }

    /** Said once where an interval is shown: the count is whole, and yet it is one draw. */
    Html aboutInterval(long whole) {
        return whole >= FEW ? text("p", Look.QUIET, words.of("share.about")) : Html.NOTHING;
    }

    /**
     * A table in a box of its own, which scrolls where it is too wide for the page.
     *
     * @param columns the heads
     * @param rows the first cell of each is its head
     */
    Html table(String caption, List<String> columns, List<List<Html>> rows, Look cells) {
        Html.Element head = Html.element("tr");
        columns.forEach(column -> head.add(
                element("th", Look.COLUMN).with("scope", "col").add(column).end()));
        Html.Element body = Html.element("tbody");
        for (List<Html> row : rows) {
            Html.Element line = Html.element("tr");
            for (int i = 0; i < row.size(); i++) {
                line.add(
                        i == 0
                                ? element("th", Look.ROW)
                                        .with("scope", "row")
                                        .add(row.get(i))
                                        .end()
                                : element("td", cells).add(row.get(i)).end());
            }
            body.add(line.end());
        }
        Html table = element("table", isPage() || cells == Look.FIGURE ? Look.TABLE : Look.FIXED)
                .add(text("caption", Look.CAPTION, caption))
                .add(Html.element("thead").add(head.end()).end())
                .add(body.end())
                .end();
        return scrolling(caption, table);
    }

    /** What may be wider than the page: it scrolls alone, also by keyboard. */
    Html scrolling(String name, Html wide) {
        return isPage()
                ? element("div", Look.SCROLL)
                        .with("role", "region")
                        .with("aria-label", name)
                        .with("tabindex", "0")
                        .add(wide)
                        .end()
                : wide;
    }

    Html separated(List<Html> parts) {
        List<Html> all = new ArrayList<>();
        for (Html part : parts) {
            if (!part.isNothing()) {
                if (!all.isEmpty()) {
                    all.add(Html.text(" \u00B7 "));
                }
                all.add(part);
            }
        }
        return Html.all(all);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
