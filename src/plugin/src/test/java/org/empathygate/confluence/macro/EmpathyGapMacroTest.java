package org.empathygate.confluence.macro;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.sal.api.net.ResponseException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.empathygate.confluence.jira.Answers;
import org.empathygate.confluence.jira.NoApplicationLinks;
import org.empathygate.confluence.view.WikiView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmpathyGapMacroTest {

    private static final Map<String, String> SUMMARY = Map.of();
    private static final Map<String, String> KEPT = Map.of("snapshot", "kick-off");

    private final Wiki wiki = new Wiki().as("dana");
    private final ConversionContext onPage = context("display");

    @AfterEach
    void close() {
        wiki.close();
    }

    @Nested
    class OnAPage {

        @Test
        void showsWhatJiraSaysAndAsksForTheStyleSheet() {
            assertThat(wiki.gap(onPage, SUMMARY))
                    .contains("7 open work items are not satisfied yet")
                    .contains("https://id-1.example/jira/");
            assertThat(wiki.styles).containsExactly(WikiView.RESOURCE);
        }

        @Test
        void asksOnceForTwentyMacros() {
            String body = IntStream.range(0, 20)
                    .mapToObj(i -> MacroScannerTest.macro("empathy-gap", "project", "P" + i))
                    .collect(Collectors.joining("<p>&nbsp;</p>"));
            var context = Wiki.rendering("display", Wiki.page(98, body)).build();

            for (int i = 0; i < 20; i++) {
                assertThat(wiki.gap(context, Map.of("project", "P" + i))).contains("7 open work items");
            }

            assertThat(wiki.jira.requests()).hasSize(1);
        }

        @Test
        void isShownInPreviewBeforeTheFirstSave() {
            assertThat(wiki.gap(Wiki.rendering("preview", null).build(), SUMMARY))
                    .contains("7 open work items");
        }

        @Test
        void isABlockWithoutABody() {
            var macro = new EmpathyGapMacro(Broken.NOTHING);

            assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.NONE);
            assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
        }

        @Test
        void namesEverythingThatIsWrongWithItsParametersAndAsksNobody() {
            assertThat(wiki.gap(onPage, Map.of("display", "<script>", "rows", "0")))
                    .contains("The macro is not filled in right", "display", "rows")
                    .doesNotContain("<script>");
            assertThat(wiki.jira.requests()).isEmpty();
        }

        @Test
        void saysWhatJiraSaysAboutTheQueryAsText() {
            wiki.jira.answers(
                    200, "application/json", Answers.of(Answers.failure("JQL_INVALID", "No field <b>x</b>.")));

            assertThat(wiki.gap(onPage, Map.of("jql", "x = 1")))
                    .contains("No field &lt;b&gt;x&lt;/b&gt;.")
                    .doesNotContain("<b>x");
        }

        @Test
        void saysThatThereIsNothing() {
            wiki.jira.answers(200, "application/json", Answers.of(EMPTY));

            assertThat(wiki.gap(onPage, SUMMARY)).contains("10:15");
        }
    }

    @Nested
    class WhoeverReads {

        @Test
        void isNeverAskedAboutAsNobody() {
            assertThat(wiki.asNobody().gap(onPage, SUMMARY))
                    .contains("Log in to see the gap")
                    .contains("https://wiki.example/confluence/login.action?os_destination=%2Fpages%2Fviewpage.action");
            assertThat(wiki.jira.requests()).isEmpty();
        }

        @Test
        void isShownWhereToAuthoriseAndComesBackToThePage() {
            wiki.jira
                    .wantsAuthorisationAt(URI.create("https://jira.example/oauth"))
                    .answers(0, null, null);

            assertThat(wiki.gap(onPage, SUMMARY))
                    .contains("https://jira.example/oauth?back=https://wiki.example/confluence/pages/viewpage.action");
        }

        @Test
        void seesOldValuesWithTheirTimeWhileJiraIsDown() {
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofMinutes(10));
            wiki.jira.fails(new ResponseException(new ConnectException("refused")));

            assertThat(wiki.gap(onPage, SUMMARY)).contains("Old values, as of 10:15", "7 open work items");
        }

        @Test
        void seesThatNothingWasThereAsOldWhileJiraIsDown() {
            wiki.jira.answers(200, "application/json", Answers.of(EMPTY));
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofMinutes(50));
            wiki.jira.fails(new ResponseException(new ConnectException("refused")));

            assertThat(wiki.gap(onPage, SUMMARY)).contains("No work items here", "Old values, as of 10:15");
            assertThat(wiki.gap(onPage, Map.of("display", "lozenge")))
                    .contains("No work items here", "old, as of 10:15");
        }

        @Test
        void seesAWrongQueryAsOldWhileJiraIsDown() {
            wiki.jira.answers(200, "application/json", Answers.of(Answers.failure("JQL_INVALID", "No field x.")));
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofMinutes(50));
            wiki.jira.fails(new ResponseException(new ConnectException("refused")));

            assertThat(wiki.gap(onPage, SUMMARY)).contains("No field x.", "Old values, as of 10:15");
        }

        @Test
        void isGivenALinkToAskAnewOnlyWhereThatCanBeRead() {
            assertThat(wiki.gap(onPage, SUMMARY)).doesNotContain(PageRequest.ANEW);

            wiki.httpContext.set(RequestTwin.without());
            assertThat(wiki.gap(onPage, SUMMARY))
                    .contains("pageId=98&amp;" + PageRequest.ANEW + "=" + wiki.clock.millis());
            assertThat(wiki.gap(context("pdf"), SUMMARY)).doesNotContain(PageRequest.ANEW);
        }

        @Test
        void getsNewValuesThatWay() {
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofSeconds(10));
            wiki.jira.counts(3);
            assertThat(wiki.gap(onPage, SUMMARY)).contains("7 open work items");

            wiki.httpContext.set(RequestTwin.with(PageRequest.ANEW, Long.toString(wiki.clock.millis())));
            assertThat(wiki.gap(onPage, SUMMARY)).contains("3 open work items");
        }
    }

    @Nested
    class WhatLeavesThePage {

        @ParameterizedTest
        @ValueSource(strings = {"email", "feed"})
        void carriesALinkAndNoDataAndAsksNobody(String output) {
            wiki.gap(onPage, SUMMARY);

            assertThat(wiki.gap(context(output), SUMMARY))
                    .contains("https://wiki.example/confluence/pages/viewpage.action?pageId=98")
                    .doesNotContain("7");
            assertThat(wiki.gap(context(output), Map.of("display", "pie"))).doesNotContain("pie");
            assertThat(wiki.jira.requests()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(strings = {"pdf", "word", "html_export"})
        void isAskedForAndCarriesItsOwnLooks(String output) {
            assertThat(wiki.gap(context(output), SUMMARY)).contains("7 open work items", "style=");
            assertThat(wiki.styles).isEmpty();
        }

        @Test
        void isOnlyWhatIsKnownAlreadyWhereVersionsAreCompared() {
            assertThat(wiki.gap(context("diff"), SUMMARY)).doesNotContain("7 open");
            assertThat(wiki.jira.requests()).isEmpty();
            wiki.gap(onPage, SUMMARY);
            assertThat(wiki.gap(context("diff"), SUMMARY)).contains("7 open work items");
            assertThat(wiki.jira.requests()).hasSize(1);
        }

        @Test
        void isOldThereAsSoonAsAPageWouldAskAgain() {
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofMinutes(1));
            assertThat(wiki.gap(context("diff"), SUMMARY))
                    .contains("As of 10:15")
                    .doesNotContain("Old values");

            wiki.clock.advance(Duration.ofMinutes(58));
            assertThat(wiki.gap(context("diff"), SUMMARY))
                    .contains("7 open work items", "Old values, as of 10:15", "Jira was not asked here.");
            assertThat(wiki.jira.requests()).hasSize(1);
        }
    }

    @Nested
    class ASnapshot {

        @Test
        void isKeptByTheFirstWhoMayEditAndShownToEverybody() {
            wiki.mayEdit("dana").jira.counts(3);
            wiki.gap(onPage, KEPT);
            wiki.jira.counts(7);
            wiki.clock.advance(Duration.ofDays(1));

            assertThat(wiki.as("rita").gap(onPage, KEPT)).contains("The dana", ">3<", ">7<");
        }

        @ParameterizedTest
        @CsvSource({
            "preview, desktop",
            "pdf, desktop",
            "word, desktop",
            "html_export, desktop",
            "display, mobile",
            "odd, desktop"
        })
        void isNotKeptByAnyOtherWayOfLooking(String output, String device) {
            wiki.mayEdit("dana");

            wiki.gap(
                    Wiki.rendering(output, Wiki.page(98, ""))
                            .answering("getOutputDeviceType", device)
                            .build(),
                    KEPT);

            assertThat(wiki.store.texts()).isEmpty();
        }

        @Test
        void isNotKeptBySomebodyWhoMayOnlyRead() {
            assertThat(wiki.gap(onPage, KEPT)).contains("Nothing is kept as kick-off yet");
            assertThat(wiki.store.texts()).isEmpty();
        }

        @Test
        void isNotKeptFromOldValues() {
            wiki.gap(onPage, SUMMARY);
            wiki.clock.advance(Duration.ofMinutes(10));
            wiki.jira.fails(new ResponseException(new ConnectException("refused")));

            wiki.mayEdit("dana").gap(onPage, KEPT);

            assertThat(wiki.store.texts()).isEmpty();
        }

        @Test
        void isNotKeptFromAnOldVersionOfThePageButShownOnIt() {
            var old = new Page() {
                @Override
                public long getLatestVersionId() {
                    return 98;
                }
            };
            old.setId(12);
            wiki.mayEdit("dana").gap(Wiki.rendering("display", old).build(), KEPT);
            assertThat(wiki.store.texts()).isEmpty();

            wiki.gap(onPage, KEPT);
            assertThat(wiki.gap(Wiki.rendering("display", old).build(), KEPT)).contains("The dana");
        }

        @Test
        void doesNotHideTodaysValuesWhenItsStoreFails() {
            wiki.store.put("org.empathygate.plugin.snapshot-secret", "0123456789abcdef");
            wiki.store.put("org.empathygate.plugin.snapshot-secret.0123456789abcdef", "");

            assertThat(wiki.mayEdit("dana").gap(onPage, KEPT)).contains("7 open work items");
        }
    }

    @Nested
    class AConfluenceThatLacksSomething {

        @Test
        void showsAMessageForAdministratorsWithAnIdInTheLog() {
            var broken = Wiki.rendering("display", null)
                    .doing("getEntity", none -> {
                        throw new NoSuchMethodError("getEntity");
                    })
                    .build();

            assertThat(wiki.gap(broken, SUMMARY)).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
        }

        @Test
        void isAskedForOneMacroWhereTheBodyOfThePageCannotBeRead() {
            var page = new Page() {
                @Override
                public String getBodyAsString() {
                    throw new NoSuchMethodError("getBodyAsString");
                }
            };
            page.setId(98);

            assertThat(wiki.gap(Wiki.rendering("display", page).build(), SUMMARY))
                    .contains("7 open work items");
        }

        @Test
        void saysThatThereAreNoApplicationLinksAtAll() {
            try (var without = new Wiki(new NoApplicationLinks()).as("dana")) {
                assertThat(without.gap(onPage, SUMMARY)).containsPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
            }
        }

        @Test
        void isShownEvenWhenNotEvenTheMessageCanBeWritten() {
            var html = new EmpathyGapMacro(Broken.NOTHING).execute(SUMMARY, "", onPage);

            assertThat(html).contains("Empathy Gate cannot be shown here");
        }
    }

    @Nested
    class TheMacroOfAResearchPage {

        @Test
        void asksWhatRestsOnItsPage() {
            wiki.insight(onPage, Map.of());

            assertThat(wiki.jira.requests()).singleElement().asString().contains("%22page%22%3A%2298%22");
        }

        @Test
        void saysHowToLinkWhereNothingRestsOnItYet() {
            wiki.jira.answers(200, "application/json", Answers.of(RESTS_NOTHING));

            assertThat(wiki.insight(onPage, Map.of()))
                    .contains("No work item rests on this page yet.", "choose More, Link, Confluence Page");
        }

        @Test
        void hasNothingToAskBeforeTheFirstSave() {
            assertThat(wiki.insight(Wiki.rendering("preview", null).build(), Map.of()))
                    .isNotBlank();
            assertThat(wiki.jira.requests()).isEmpty();
        }

        @Test
        void isInTheSameRequestAsTheOthers() {
            String body = MacroScannerTest.macro("empathy-gap", "project", "SHOP")
                    + "<ac:structured-macro ac:name=\"empathy-insight\" />";
            var context = Wiki.rendering("display", Wiki.page(98, body)).build();

            wiki.gap(context, Map.of("project", "SHOP"));
            wiki.insight(context, Map.of());

            assertThat(wiki.jira.requests()).hasSize(1);
        }
    }

    private static final String EMPTY = "{\"jql\":\"project = SHOP\",\"counts\":" + zero() + ",\"total\":0,\"done\":0,"
            + "\"doneCounts\":" + zero() + ",\"unjudged\":0,\"rows\":[]}";

    private static final String RESTS_NOTHING = EMPTY.substring(0, EMPTY.length() - 1)
            + ",\"insight\":{\"keys\":[],\"items\":[],\"total\":0,\"decided\":0,"
            + "\"shippedAgainst\":0,\"restricted\":0}}";

    private static String zero() {
        return "{\"SATISFIED\":0,\"OVERRIDDEN\":0,\"BYPASSED\":0,\"UNSATISFIED\":0,\"NOT_APPLICABLE\":0,\"ERROR\":0}";
    }

    private static ConversionContext context(String output) {
        return Wiki.rendering(output, Wiki.page(98, "<p>Plan</p>")).build();
    }

    /** A boundary with nothing behind it. */
    private static final class Broken {

        @SuppressWarnings("NullAway") // that is the point
        private static final MacroBoundary NOTHING = new MacroBoundary(null, null);
    }
}
