package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.empathygate.confluence.Column;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown.Answered;
import org.empathygate.confluence.Shown.Failed;
import org.empathygate.confluence.Then;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.WorkItemKey;
import org.empathygate.core.gate.Outcome;
import org.empathygate.core.insight.Stance;
import org.empathygate.core.status.Ending;
import org.empathygate.core.status.InsightStatus;
import org.empathygate.core.status.RegisterRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(40),
                Arbitraries.of(
                                "<",
                                ">",
                                "\"",
                                "'",
                                "&",
                                "</span>",
                                "</td>",
                                "<script>",
                                "-->",
                                "<![CDATA[",
                                "]]>",
                                "\\",
                                "`",
                                " onmouseover=",
                                "javascript:",
                                "{0}",
                                "&lt;",
                                "&#0;",
                                "\u0000",
                                "\uD83D",
                                "\uDE00\uD83D",
                                "\u202E",
                                "\u2028",
                                "\r",
                                "\n",
                                "x")
                        .list()
                        .ofMaxSize(12)
                        .map(parts -> String.join("", parts)));
    }

    @Property
    void textStaysTextAndAnAttributeStaysAnAttribute(@ForAll("anything") String text) {
        String html = Html.element("span").with("title", text).add(text).end().markup();

        for (Parser parser : List.of(Parser.htmlParser(), Parser.xmlParser())) {
            var parsed = Jsoup.parse(html, "", parser);
            Element span = parsed.expectFirst("span");
            assertThat(parsed.getElementsByTag("span")).hasSize(1);
            assertThat(span.attributes().asList()).hasSize(1);
            assertThat(span.children()).isEmpty();
            assertThat(span.attr("title")).isEqualTo(kept(text));
            assertThat(span.wholeText()).isEqualTo(kept(text));
        }
    }

    /** What cannot be kept in XML is shown as a character that says so. */
    private static String kept(String text) {
        return text.codePoints()
                .map(each -> (each >= 0x20 || each == '\t' || each == '\n')
                                && (each < 0x7F || each > 0x9F)
                                && !(each >= 0xD800 && each <= 0xDFFF)
                                && each != 0xFFFE
                                && each != 0xFFFF
                        ? each
                        : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Property(tries = 60)
    void noTextOfPeopleOrOfJiraLeavesItsPlaceInAnyDisplay(@ForAll("anything") String text) {
        Then.OfAnother another = new Then.OfAnother(text, text, Reading.AS_OF);
        for (Medium medium : List.of(Medium.DISPLAY, Medium.PDF)) {
            check(Reading.of(Display.TABLE)
                    .columns(Column.ISSUE, Column.SUMMARY, Column.OUTCOME, Column.STATUS, Column.REASONS)
                    .rows(List.of(Reading.row("SHOP-1", text, text, true, Outcome.BYPASSED, text)))
                    .on(medium));
            check(Reading.of(Display.REGISTER)
                    .register(List.of(new RegisterRow(
                            new WorkItemKey("SHOP-1"),
                            text,
                            1,
                            text,
                            List.of(text),
                            text,
                            text,
                            text,
                            text,
                            text,
                            text,
                            null,
                            null,
                            null,
                            true)))
                    .on(medium));
            check(Reading.of(Display.INSIGHT)
                    .insight(new InsightStatus(
                            List.of(text),
                            List.of(Reading.use(
                                    "SHOP-1", text, Stance.SUPPORTS, Outcome.SATISFIED, true, Ending.NO_HARM)),
                            1,
                            1,
                            0,
                            1))
                    .on(medium));
            check(Reading.of(Display.LOZENGE).since(another).on(medium));
            check(Reading.of(Display.SUMMARY).since(another).on(medium));
            check(Reading.of(Display.SUMMARY).html(Failed.of(Trouble.BAD_JQL, text)));
        }
    }

    private static void check(Reading reading) {
        check(reading.html());
    }

    private static void check(String html) {
        assertThat(Jsoup.parse(html, "", Parser.xmlParser()).outerHtml()).doesNotContain("<script");
        Element seen = Reading.body(html);
        assertThat(seen.getAllElements())
                .allSatisfy(element -> assertThat(element.tagName())
                        .isIn(
                                "body", "div", "span", "p", "ul", "li", "table", "caption", "thead", "tbody", "tr",
                                "th", "td", "a", "strong", "bdi", "time", "br"));
        assertThat(seen.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .allSatisfy(attribute -> assertThat(attribute.getKey())
                                .isIn(
                                        "class",
                                        "style",
                                        "lang",
                                        "href",
                                        "scope",
                                        "datetime",
                                        "role",
                                        "aria-label",
                                        "tabindex")));
    }

    @ParameterizedTest
    @CsvSource({
        "https://jira.example.com/jira/browse/SHOP-1",
        "http://localhost:2990/jira",
        "/confluence/x?y=1",
        "HTTPS://EXAMPLE.COM/"
    })
    void aLinkLeadsToTheWebOrToAPlaceOnThisHost(String address) {
        assertThat(Html.safe(URI.create(address))).isEqualTo(address);
        assertThat(Html.element("a").to(URI.create(address)).end().markup()).startsWith("<a href=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//evil.example.com",
                "///evil.example.com",
                "relative",
                "?a=b",
                "#here",
                "",
                "mailto:dana@example.com",
                "https:/no-host",
                "http:opaque"
            })
    void aLinkLeadsNowhereElse(String address) {
        assertThat(Html.safe(URI.create(address))).isNull();
        assertThat(Html.element("a").to(URI.create(address)).end().markup()).isEqualTo("<a></a>");
    }

    @Test
    void anAddressOfAJiraThatIsNoneLeavesTheWordsWithoutALink() {
        Reading reading = Reading.of(Display.TABLE);
        var answered = new Answered(
                reading.status(), reading.age(), URI.create("javascript:alert(1)"), URI.create("data:x"), null);

        Element seen = reading.seen(answered);

        assertThat(seen.select("a")).isEmpty();
        assertThat(seen.text()).contains("SHOP-3").contains("Show these in Jira");
    }

    @Test
    void onlyKnownElementsAttributesAndStylesAreWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("script"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("p").with("onclick", "x"));
        assertThatIllegalArgumentException().isThrownBy(() -> Html.element("a").with("href", "x"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Html.element("p").with("style", "background: url(https://example.com)"));
    }

    @Test
    void whatIsWrittenForAnExportIsXml() {
        for (Display display : Display.values()) {
            for (Medium medium : Medium.values()) {
                String html = Reading.of(display).on(medium).html();
                assertThat(textOf(Jsoup.parse(html, "", Parser.xmlParser())).trim())
                        .as(display + " " + medium)
                        .isEqualTo(textOf(Reading.body(html)).trim());
            }
        }
    }

    private static String textOf(Element element) {
        var text = new StringBuilder();
        element.traverse((Node node, int depth) -> {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            }
        });
        return text.toString();
    }
}
