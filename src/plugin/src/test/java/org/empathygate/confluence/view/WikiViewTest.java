package org.empathygate.confluence.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.empathygate.confluence.Age;
import org.empathygate.confluence.Display;
import org.empathygate.confluence.Medium;
import org.empathygate.confluence.Shown.Failed;
import org.empathygate.confluence.Shown.Withheld;
import org.empathygate.confluence.Trouble;
import org.empathygate.core.FieldErrors;
import org.empathygate.core.Text;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class WikiViewTest {

    static Stream<Arguments> everyDisplayOnEveryMedium() {
        return Stream.of(Display.values())
                .flatMap(display -> Stream.of(Medium.values()).map(medium -> Arguments.of(display, medium)));
    }

    @ParameterizedTest
    @MethodSource("everyDisplayOnEveryMedium")
    void everybodyCanReadIt(Display display, Medium medium) {
        Element seen = Reading.of(display).since(Reading.kept()).on(medium).seen();

        assertThat(seen.select("table:not([role=presentation])")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("> thead > tr > th"))
                    .allMatch(head -> head.attr("scope").equals("col"));
            assertThat(table.select("> tbody > tr"))
                    .allMatch(row -> row.child(0).tagName().equals("th")
                            && row.child(0).attr("scope").equals("row"))
                    .allMatch(row -> row.childrenSize()
                            == table.select("> thead > tr > th").size());
        });
        assertThat(seen.select("svg:not([aria-hidden])")).allSatisfy(picture -> {
            assertThat(picture.attr("role")).isEqualTo("img");
            assertThat(picture.attr("aria-label")).isNotBlank();
        });
        assertThat(seen.select("[tabindex]"))
                .allMatch(region -> !region.attr("aria-label").isBlank());
        assertThat(seen.select("a")).noneMatch(link -> link.text().isBlank());
        assertThat(seen.select("[id]")).isEmpty();
        assertThat(seen.children()).hasSize(1);
        assertThat(seen.child(0).attr("lang")).isEqualTo("en");
    }

    @ParameterizedTest
    @EnumSource(names = {"PDF", "WORD", "HTML_EXPORT", "DIFF"})
    void paperHasStylesOfItsOwnATimeAndNoLinkThatNeedsASession(Medium paper) {
        for (Display display : Display.values()) {
            Element seen = Reading.of(display).on(paper).seen();

            assertThat(seen.select("div[class], p[class], table[class], span[class], td[class]"))
                    .isEmpty();
            assertThat(seen.select("[style]")).isNotEmpty();
            assertThat(seen.text()).containsIgnoringCase("as of 10:15 UTC");
            assertThat(seen.select("a").eachAttr("href")).allMatch(href -> href.startsWith(Reading.JIRA.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPLAY", "PREVIEW", "OTHER"})
    void aPageHasClassesAndNoStyles(Medium page) {
        Element seen = Reading.of(Display.SUMMARY).on(page).seen();

        assertThat(seen.select("[style]")).isEmpty();
        assertThat(seen.child(0).className()).isEqualTo("empathy-wiki empathy-wiki-box");
    }

    @ParameterizedTest
    @EnumSource(names = {"EMAIL", "FEED"})
    void mailsAndFeedsHaveALinkAndNoData(Medium mail) {
        Reading reading = Reading.of(Display.TABLE).on(mail);

        Element withheld = reading.seen(new Withheld(URI.create("https://wiki.example.com/x/1")));
        assertThat(withheld.text()).isEqualTo("The gap is on the page itself, as you may see it");
        assertThat(withheld.select("p > span > a").eachAttr("href")).containsExactly("https://wiki.example.com/x/1");
        assertThat(reading.read()).isEqualTo("The gap is on the page itself, as you may see it");
        assertThat(reading.seen(Failed.of(Trouble.BAD_JQL, "secret")).text()).doesNotContain("secret");
        assertThat(reading.view().html(Failed.of(Trouble.BAD_JQL, "secret"), mail))
                .doesNotContain("secret");
    }

    @Nested
    class WhenThereIsNothingToShow {

        private final Reading reading = Reading.of(Display.SUMMARY);

        @ParameterizedTest
        @EnumSource(Trouble.class)
        void theMessageSaysWhatWhyAndWhatToDo(Trouble trouble) {
            for (Medium medium : List.of(Medium.DISPLAY, Medium.PDF)) {
                Element seen = reading.on(medium).seen(Failed.of(trouble));

                assertThat(seen.select("p"))
                        .hasSize(3)
                        .noneMatch(each -> each.text().contains("empathy-gate"));
                assertThat(seen.select("strong").text()).isNotBlank();
            }
        }

        @Test
        void consentIsOneLinkAwayOnAPageAndNotOnPaper() {
            var failed = new Failed(
                    Trouble.NOT_AUTHORISED,
                    null,
                    URI.create("https://jira.example.com/oauth?x=1&y=2"),
                    null,
                    null,
                    null);

            Element link = reading.seen(failed).expectFirst("a");
            assertThat(link.text()).isEqualTo("Let Confluence ask Jira for you");
            assertThat(link.attr("href")).isEqualTo("https://jira.example.com/oauth?x=1&y=2");
            assertThat(reading.on(Medium.PDF).seen(failed).select("a")).isEmpty();
        }

        @Test
        void anAddressThatCouldDoAnythingElseIsNoLink() {
            var failed = new Failed(
                    Trouble.NOT_AUTHORISED, null, URI.create("javascript:alert(1)"), URI.create("//evil"), null, null);

            assertThat(reading.seen(failed).select("a")).isEmpty();
        }

        @Test
        void whoIsNotLoggedInIsSentToLogIn() {
            var failed = new Failed(Trouble.ANONYMOUS, null, URI.create("/confluence/login.action"), null, null, null);

            assertThat(reading.seen(failed).select("a").text()).isEqualTo("Log in");
        }

        @Test
        void whatPassesCanBeTriedAgain() {
            var failed = new Failed(Trouble.JIRA_DOWN, null, null, Reading.AGAIN, null, null);

            assertThat(reading.seen(failed).expectFirst("a").text()).isEqualTo("Try again");
            assertThat(reading.seen(failed).expectFirst("a").attr("href")).isEqualTo(Reading.AGAIN.toString());
        }

        @Test
        void detailsAreSaidAsWhatTheyAre() {
            assertThat(reading.seen(Failed.of(Trouble.BAD_JQL, "No such field."))
                            .text())
                    .contains("Jira says: No such field.");
            assertThat(reading.seen(Failed.of(Trouble.LINK_UNKNOWN, "Old Jira")).text())
                    .contains("It asks for: Old Jira");
            assertThat(reading.seen(Failed.of(Trouble.BROKEN_HERE, "3f2a")).text())
                    .contains("The log has more under 3f2a.");
        }

        @Test
        void everyBadParameterIsNamedAsInTheForm() {
            var failed = Failed.parameters(
                    FieldErrors.of("rows", Text.of("empathy-gate.error.not-a-number-within", "1", "200")));

            assertThat(Reading.body(reading.view().html(failed, Medium.DISPLAY))
                            .select("li")
                            .eachText())
                    .containsExactly("rows: Write a whole number from 1 to 200.");
            assertThat(Reading.body(reading.in(Locale.GERMAN).view().html(failed, Medium.DISPLAY))
                            .select("li")
                            .eachText())
                    .containsExactly("Zeilen (rows): Schreiben Sie eine ganze Zahl von 1 bis 200.");
        }

        private Failed empty(Age age) {
            return new Failed(Trouble.NOTHING_IN_SCOPE, null, null, null, age, null);
        }

        @Test
        void whenJiraSaidSoIsSaidToo() {
            assertThat(reading.seen(empty(Reading.FRESH)).text())
                    .endsWith("As of 10:15 UTC, Nov 29, 2026")
                    .doesNotContain("Old");
        }

        @Test
        void whatJiraSaidBeforeItFailedIsSaidAsOld() {
            Element seen = reading.seen(empty(Reading.old(Trouble.JIRA_DOWN)));

            assertThat(seen.expectFirst(".empathy-wiki-stale").text())
                    .isEqualTo("Old values, as of 10:15 UTC, Nov 29, 2026. Jira has not answered since.");
            assertThat(seen.text()).doesNotContain("As of").contains("No work items here");
        }

        @Test
        void aLozengeSaysWhenJiraSaidSo() {
            Reading lozenge = Reading.of(Display.LOZENGE);

            assertThat(lozenge.seen(empty(Reading.FRESH)).text())
                    .isEqualTo("No work items here \u00B7 as of 10:15 UTC");
            assertThat(lozenge.seen(empty(Reading.old(null))).text())
                    .isEqualTo("No work items here \u00B7 old, as of 10:15 UTC");
        }

        @Test
        void aLozengeStaysInItsLine() {
            var failed = new Failed(Trouble.TOO_SLOW, null, null, Reading.AGAIN, null, null);
            Element seen = Reading.of(Display.LOZENGE).seen(failed);

            assertThat(seen.select("div, p")).isEmpty();
            assertThat(seen.text()).isEqualTo("Jira takes too long \u00B7 Try again");
        }
    }
}
