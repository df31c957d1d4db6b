package org.empathygate.workbench.confluence.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.empathygate.workbench.Browser;
import org.empathygate.workbench.Clicker;
import org.empathygate.workbench.TestPlugin;
import org.empathygate.workbench.TestProduct;
import org.empathygate.workbench.Workbench;
import org.empathygate.workbench.confluence.ConfluenceProduct;
import org.empathygate.workbench.confluence.wiki.Deed;
import org.empathygate.workbench.confluence.wiki.Draft;
import org.empathygate.workbench.confluence.wiki.Saved;
import org.empathygate.workbench.confluence.wiki.Wiki;
import org.empathygate.workbench.confluence.wiki.WikiPage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wiki over HTTP, as a browser without JavaScript sees it, with a plugin whose macros run in OSGi. */
class WikiPagesTest {

    private static final String ECHO =
            "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"text\">%s</ac:parameter></ac:structured-macro>";

    @TempDir
    private static Path folder;

    private static Workbench workbench;
    private static Wiki wiki;
    private static Clicker anonymous;
    private static Clicker dana;
    private static Clicker admin;

    @BeforeAll
    static void start() {
        workbench = Workbench.builder()
                .host(TestProduct.FACTORY)
                .host(ConfluenceProduct.FACTORY)
                .plugin(TestPlugin.jar(folder))
                .start();
        wiki = ((ConfluenceProduct) workbench.host("confluence").product())
                .host()
                .wiki();
        anonymous = Clicker.anonymous(workbench.address("confluence"));
        dana = Clicker.signedInToConfluence(workbench.address("confluence"), "dana");
        admin = Clicker.signedInToConfluence(workbench.address("confluence"), "admin");
    }

    @AfterAll
    static void close() {
        workbench.close();
    }

    private static WikiPage page(String title, String storage) {
        return ((Saved.Done) wiki.pages().create("SHOP", null, new Draft(title, storage, ""), "dana")).page();
    }

    private static String view(WikiPage page) {
        return "/pages/viewpage.action?pageId=" + page.id();
    }

    private static Element echo(Document page) {
        return page.expectFirst(".wiki-content span.echo");
    }

    private static String echo(String text) {
        return ECHO.formatted(text);
    }

    private static String failing(String how) {
        return "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"fail\">" + how
                + "</ac:parameter></ac:structured-macro>";
    }

    @Nested
    class Reading {

        @Test
        void beginsAtTheDashboardWithWhatOneMaySee() {
            assertThat(anonymous.open("/").select("table a").eachText()).containsExactly("Shop");
            assertThat(dana.open("/dashboard.action").select("table a").eachText())
                    .containsExactly("Shop");
            assertThat(admin.open("/").select("table a").eachText()).containsExactly("Board", "Shop");
        }

        @Test
        void findsPagesByTitleAndById() {
            var page = page("Found & <seen>", "<p>Here</p>");

            assertThat(dana.open(view(page)).select("h1").text()).isEqualTo("Found & <seen>");
            assertThat(dana.open("/display/SHOP/" + URLEncoder.encode(page.title(), StandardCharsets.UTF_8))
                            .select(".wiki-content")
                            .text())
                    .isEqualTo("Here");
            assertThat(dana.open("/display/SHOP/how+we+work").select("h1").text())
                    .isEqualTo("How we work");
            assertThat(dana.open("/display/SHOP").select(".wb-links a").eachText())
                    .contains("Shop home");
        }

        @Test
        void saysHowLongItHeldItsThread() {
            var answer =
                    Browser.of(workbench.address("confluence"), "dana", "dana").get(view(page("Timed", "<p>Here</p>")));

            assertThat(answer.headers().firstValue("Server-Timing"))
                    .hasValueSatisfying(timing -> assertThat(timing).matches("page;dur=\\d+\\.\\d"));
        }

        @Test
        void asksWhoIsNotSignedInToSignInForWhatTheyMayNotSee() {
            assertThat(anonymous.open("/display/BOARD/Board+home").title()).startsWith("Log in");
            assertThat(dana.response("/display/BOARD/Board+home").statusCode()).isEqualTo(404);
            assertThat(dana.response("/display/SHOP/Nowhere").statusCode()).isEqualTo(404);
            assertThat(dana.response("/pages/viewpage.action?pageId=abc").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void goesOnWhereOneWantedToAfterSigningIn() {
            var visitor = Clicker.anonymous(workbench.address("confluence"));
            var login = visitor.open("/display/BOARD/Board+home");

            var page =
                    visitor.send(visitor.form(login, "dologin.action"), "os_username", "admin", "os_password", "admin");

            assertThat(page.select("h1").text()).isEqualTo("Board home");
            assertThat(visitor.answer(visitor.form(login, "dologin.action"), "os_username", "admin", "os_password", "x")
                            .statusCode())
                    .isEqualTo(401);
        }

        @Test
        void showsRealPagesOfOthers() throws IOException {
            var fixtures = Path.of(System.getProperty("empathygate.shared", "../../../shared"), "fixtures/confluence");
            assumeTrue(Files.isDirectory(fixtures), "skipped: no pages at " + fixtures);
            try (Stream<Path> files = Files.list(fixtures)) {
                for (var file :
                        files.filter(name -> name.toString().endsWith(".xml")).toList()) {
                    var shown = dana.open(view(page(file.getFileName().toString(), Files.readString(file))));

                    assertThat(shown.select(".wiki-content").text())
                            .as(file.toString())
                            .isNotEmpty()
                            .doesNotContain("not in storage format");
                }
            }
        }
    }

    @Nested
    class AMacro {

        @Test
        void isToldWhereItStandsAndWhoReads() {
            var page = page("Told", "<p>Before " + echo("a &amp; b") + " after</p>");

            var echo = echo(dana.open(view(page)));

            assertThat(echo.cssSelector()).contains("p > span");
            assertThat(echo.text()).isEqualTo("a & b");
            assertThat(echo.dataset())
                    .containsEntry("output", "display")
                    .containsEntry("device", "desktop")
                    .containsEntry("entity", page.id() + " Told v1")
                    .containsEntry("space", "SHOP")
                    .containsEntry("user", "dana")
                    .containsEntry("product", "Confluence");
            assertThat(echo(anonymous.open(view(page))).dataset()).containsEntry("user", "nobody");
        }

        @Test
        void isOneForAllThreads() throws InterruptedException, ExecutionException {
            var page = page("One", echo("1") + echo("2"));
            var threads = Executors.newFixedThreadPool(6);
            var readers = IntStream.range(0, 12)
                    .<Callable<Document>>mapToObj(i -> () ->
                            Clicker.anonymous(workbench.address("confluence")).open(view(page)))
                    .toList();

            Set<String> instances = new HashSet<>();
            for (var read : threads.invokeAll(readers)) {
                read.get().select("span.echo").forEach(echo -> instances.add(echo.attr("data-instance")));
            }
            threads.shutdown();

            assertThat(instances).hasSize(1);
        }

        @Test
        void standsInTablesListsAndOtherMacros() {
            var page = dana.open(view(page(
                    "Everywhere",
                    "<table><tbody><tr><td>" + echo("cell") + "</td></tr></tbody></table><ul><li>" + echo("item")
                            + "</li></ul><p>x<ac:structured-macro ac:name=\"frame\"><ac:rich-text-body><p>"
                            + echo("inner")
                            + "</p></ac:rich-text-body></ac:structured-macro>y</p>")));

            assertThat(page.select("td span.echo").text()).isEqualTo("cell");
            assertThat(page.select("li span.echo").text()).isEqualTo("item");
            assertThat(page.select(".wb-paragraph > .frame > p > span.echo").text())
                    .isEqualTo("inner");
        }

        @Test
        void hasItsParametersUnderTheirRealNames() {
            assertThat(echo(dana.open(
                                    view(
                                            page(
                                                    "Alias",
                                                    "<ac:structured-macro ac:name=\"echo\"><ac:parameter ac:name=\"\">unnamed</ac:parameter></ac:structured-macro>"))))
                            .text())
                    .isEqualTo("unnamed");
        }

        @Test
        void bringsItsResourcesAlongOnlyWhereItStands() {
            assertThat(dana.open(view(page("Styled", echo("x"))))
                            .select("link[rel=stylesheet]")
                            .eachAttr("href"))
                    .contains("/confluence/download/resources/org.example.notes:look/notes.css");
            assertThat(dana.open("/display/SHOP/Shop+home")
                            .select("link[rel=stylesheet]")
                            .eachAttr("href"))
                    .noneMatch(href -> href.contains("notes.css"));
        }

        @Test
        void thatFailsLeavesThePageWhole() {
            var page = dana.open(view(page(
                    "Failing",
                    "<p>first</p>" + failing("said") + failing("broken") + failing("linkage")
                            + "<ac:structured-macro ac:name=\"unmade\"/><ac:structured-macro ac:name=\"nobodys\"/>"
                            + echo("last"))));

            assertThat(page.select(".wb-macro-box").eachText())
                    .satisfiesExactly(
                            said -> assertThat(said).isEqualTo("Error rendering macro 'echo' It said <no>"),
                            broke -> assertThat(broke)
                                    .contains("Error rendering macro 'echo'")
                                    .contains("It broke"),
                            gone -> assertThat(gone).contains("com/example/Gone"),
                            unmade -> assertThat(unmade).startsWith("Error rendering macro 'unmade'"),
                            nobodys -> assertThat(nobodys).isEqualTo("Unknown macro: 'nobodys'"));
            assertThat(echo(page).text()).isEqualTo("last");
        }
    }

    @Nested
    class Writing {

        @Test
        void previewsAPageThatWasNeverSaved() {
            var form = dana.form(dana.open("/pages/createpage.action?spaceKey=SHOP"), "doeditpage.action");

            var preview =
                    dana.press(form, "[name=preview]", "title", "New here", "storage", "<p>" + echo("soon") + "</p>");

            assertThat(echo(preview).dataset())
                    .containsEntry("output", "preview")
                    .containsEntry("entity", "none");
            assertThat(echo(preview).dataset()).containsEntry("space", "SHOP").containsEntry("user", "dana");
            assertThat(wiki.pages().find("SHOP", "New here")).isEmpty();
            var saved = dana.send(dana.form(preview, "doeditpage.action"));
            assertThat(saved.select("h1").text()).isEqualTo("New here");
            assertThat(saved.select("#wb-said").text()).isEqualTo("The page is saved.");
        }

        @Test
        void keepsTheTextLetterForLetter() {
            var storage = "<p>a &nbsp; b</p>\n\n  <p>&lt;textarea&gt;</p>";
            var page = page("Letters", storage);
            var form = dana.form(dana.open("/pages/editpage.action?pageId=" + page.id()), "doeditpage.action");

            dana.send(form, "remark", "Nothing");

            assertThat(wiki.pages().find(page.id()).orElseThrow().storage()).isEqualTo(storage);
            assertThat(wiki.pages().find(page.id()).orElseThrow().version().remark())
                    .isEqualTo("Nothing");
        }

        @Test
        void refusesWhatIsNotStorageFormatAndKeepsIt() {
            var form = dana.form(dana.open("/pages/createpage.action?spaceKey=SHOP"), "doeditpage.action");

            var answer = dana.answer(form, "title", "Bad", "storage", "<p>half");

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("Error parsing xhtml").contains("&lt;p&gt;half");
        }

        @Test
        void tellsWhoWasSlowerWhatIsThereNow() {
            var page = page("Raced", "<p>1</p>");
            var slow = dana.form(dana.open("/pages/editpage.action?pageId=" + page.id()), "doeditpage.action");
            admin.send(
                    admin.form(admin.open("/pages/editpage.action?pageId=" + page.id()), "doeditpage.action"),
                    "storage",
                    "<p>fast</p>");

            var answer = dana.answer(slow, "storage", "<p>slow</p>");

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.body())
                    .contains("version 2")
                    .contains("&lt;p&gt;fast")
                    .contains("&lt;p&gt;slow");
        }

        @Test
        void isForThoseWhoMay() {
            var rules = wiki.pages().find("SHOP", "Release rules").orElseThrow();

            assertThat(dana.open(view(rules)).select("a:containsOwn(Edit)")).isEmpty();
            assertThat(dana.response("/pages/editpage.action?pageId=" + rules.id())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(admin.open(view(rules)).select("a:containsOwn(Edit)")).hasSize(1);
            assertThat(anonymous.open("/pages/createpage.action?spaceKey=SHOP").title())
                    .startsWith("Log in");
            var form = dana.form(dana.open("/pages/createpage.action?spaceKey=SHOP"), "doeditpage.action");
            assertThat(dana.answer(form, "pageId", String.valueOf(rules.id()), "version", "1", "storage", "<p/>")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(dana.answer(form, "spaceKey", "BOARD", "title", "In").statusCode())
                    .isEqualTo(404);
        }

        @Test
        void needsTheVisitorsToken() {
            var form = dana.form(dana.open("/pages/createpage.action?spaceKey=SHOP"), "doeditpage.action");

            assertThat(dana.answer(form, "atl_token", "guessed", "title", "Forged")
                            .statusCode())
                    .isEqualTo(403);
            assertThat(wiki.pages().find("SHOP", "Forged")).isEmpty();
        }
    }

    @Nested
    class TheMacroBrowser {

        private Document list() {
            var form = dana.form(dana.open("/pages/createpage.action?spaceKey=SHOP"), "doeditpage.action");
            return dana.press(form, "[name=list]", "title", "Browsed", "storage", "<p>1</p>\n<p>2</p>", "caret", "9");
        }

        private Document echoForm() {
            return dana.press(dana.form(list(), "macrobrowser.action"), "[value=echo]");
        }

        @Test
        void listsWhatIsNotHiddenInThePluginsWords() {
            assertThat(list().select(".wb-links strong").eachText()).containsExactly("Echo", "frame");
            assertThat(list().select(".wb-links a").attr("href")).isEqualTo("https://docs.example.org/echo");
        }

        @Test
        void asksForWhatTheDescriptorSays() {
            var form = echoForm();

            assertThat(form.select("label").eachText()).containsExactly("Text (required)", "Size", "times", "loud");
            assertThat(form.select("#param-size option").eachText()).containsExactly("small", "Very big");
            assertThat(form.select("#param-size option[selected]").val()).isEqualTo("small");
            assertThat(form.select("#param-loud[checked]")).hasSize(1);
            assertThat(form.select("#param-text-help").text()).isEqualTo("What to say");
        }

        @Test
        void refusesWhatDoesNotFit() {
            var form = dana.form(echoForm(), "macrobrowser.action");

            var refused = dana.press(form, "[name=insert]", "param.times", "many", "param.size", "huge");

            assertThat(refused.select(".error").eachText())
                    .containsExactly(
                            "This has to be filled in.", "Choose one of small, big.", "This has to be a whole number.");
        }

        @Test
        void previewsAndPutsInWhereTheCaretWas() {
            var form = dana.form(echoForm(), "macrobrowser.action");

            var preview = dana.press(form, "[name=preview]", "param.text", "a < b");
            var editor = dana.press(dana.form(preview, "macrobrowser.action"), "[name=insert]");

            assertThat(echo(preview).text()).isEqualTo("a < b");
            assertThat(echo(preview).dataset()).containsEntry("output", "preview");
            assertThat(editor.select("#storage").val())
                    .isEqualTo("<p>1</p>\n<ac:structured-macro ac:name=\"echo\" ac:schema-version=\"1\">"
                            + "<ac:parameter ac:name=\"text\">a &lt; b</ac:parameter>"
                            + "<ac:parameter ac:name=\"size\">small</ac:parameter>"
                            + "<ac:parameter ac:name=\"times\">1</ac:parameter>"
                            + "<ac:parameter ac:name=\"loud\">true</ac:parameter></ac:structured-macro><p>2</p>");
        }

        @Test
        void changesOneThatIsThereAndNothingElse() {
            var page = page("Changed", "<p>&nbsp;" + echo("old") + "</p>");
            var editor = dana.open("/pages/editpage.action?pageId=" + page.id());
            var form = dana.press(dana.form(editor, "doeditpage.action"), "[name=index]");
            assertThat(form.select("#param-text").val()).isEqualTo("old");

            var changed = dana.press(
                    dana.form(form, "macrobrowser.action"), "[name=insert]", "param.text", "new", "param.loud", "");

            assertThat(changed.select("#storage").val())
                    .startsWith("<p>&nbsp;<ac:structured-macro")
                    .contains(">new<")
                    .contains("\"loud\">false<")
                    .endsWith("</ac:structured-macro></p>");
        }
    }

    @Nested
    class ThePast {

        @Test
        void showsVersionsAndWhatChanged() {
            var page = page("Changing", "<p>stays</p><p>goes " + echo("x") + "</p>");
            wiki.pages().update(page, 2, new Draft("Changing", "<p>stays</p><p>comes</p>", "Why"), "admin");

            var history = dana.open("/pages/viewpreviousversions.action?pageId=" + page.id());
            var diff = dana.open("/pages/diffpagesbyversion.action?pageId=" + page.id()
                    + "&selectedPageVersions=2&selectedPageVersions=1");

            assertThat(history.select("tbody th").eachText()).containsExactly("Current (v. 2)", "v. 1");
            assertThat(diff.select(".wb-same").text()).isEqualTo("stays");
            assertThat(diff.select(".wb-removed").text()).contains("goes");
            assertThat(diff.select(".wb-removed span.echo").attr("data-output")).isEqualTo("diff");
            assertThat(diff.select(".wb-added").text()).contains("comes");
            assertThat(dana.open(view(page) + "&pageVersion=1")
                            .select(".aui-message-warning")
                            .text())
                    .startsWith("This is version 1.");
        }
    }

    @Nested
    class EveryOutput {

        private final WikiPage page = outputs();

        private WikiPage outputs() {
            return wiki.pages()
                    .find("SHOP", "Outputs")
                    .orElseGet(
                            () -> page("Outputs", "<p>" + echo("x") + "</p><ac:structured-macro ac:name=\"frame\"/>"));
        }

        private Element echoAt(String path) {
            return dana.open(path).expectFirst("span.echo");
        }

        @Test
        void isToldToTheMacro() {
            assertThat(echoAt("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id())
                            .dataset())
                    .containsEntry("output", "pdf")
                    .containsEntry("user", "dana");
            assertThat(echoAt("/pages/exporthtml.action?pageId=" + page.id()).dataset())
                    .containsEntry("output", "html_export");
            assertThat(echoAt("/plugins/servlet/mobile?contentId=" + page.id()).dataset())
                    .containsEntry("output", "display")
                    .containsEntry("device", "mobile");
            var word = dana.response("/exportword?pageId=" + page.id());
            assertThat(word.contentType()).startsWith("application/vnd.ms-word");
            assertThat(word.header("Content-Disposition")).isEqualTo("attachment; filename=\"Outputs.doc\"");
            assertThat(word.body()).contains("data-output=\"word\"");
        }

        @Test
        void thatOthersReadIsMadeWhileNobodyIsSignedIn() {
            assertThat(echoAt("/pages/notification.action?pageId=" + page.id()).dataset())
                    .containsEntry("output", "email")
                    .containsEntry("user", "nobody");
            var feed = dana.response("/spaces/createrssfeed.action?spaces=SHOP");
            assertThat(feed.contentType()).startsWith("application/atom+xml");
            assertThat(feed.body())
                    .contains("data-output=&quot;feed&quot;")
                    .contains("data-user=&quot;nobody&quot;")
                    .doesNotContain("data-user=&quot;dana&quot;");
        }

        @Test
        void forPaperStandsAlone() {
            var document = dana.open("/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id());

            assertThat(document.select("script, link, header")).isEmpty();
            assertThat(document.select("style").html()).contains("@page");
        }

        @Test
        void onATelephoneIsAHintWhereTheMacroDoesNotSayThatItFits() {
            assertThat(dana.open("/plugins/servlet/mobile?contentId=" + page.id())
                            .select(".wb-macro-box")
                            .text())
                    .contains("'frame' cannot be shown on a mobile device");
        }

        @Test
        void isForThoseWhoMaySeeThePage() {
            var secret = page("Secret outputs", "<p>x</p>");
            wiki.pages().restrict(secret.id(), Deed.VIEW, Set.of("admin"));

            for (var path : Stream.of(
                            "/spaces/flyingpdf/pdfpageexport.action?pageId=",
                            "/exportword?pageId=",
                            "/pages/exporthtml.action?pageId=",
                            "/pages/notification.action?pageId=",
                            "/plugins/servlet/mobile?contentId=",
                            "/pages/viewpreviousversions.action?pageId=",
                            "/pages/diffpagesbyversion.action?pageId=")
                    .toList()) {
                assertThat(dana.response(path + secret.id()).statusCode())
                        .as(path)
                        .isEqualTo(404);
            }
            assertThat(dana.response("/spaces/createrssfeed.action").body()).doesNotContain("Secret outputs");
            assertThat(admin.response("/spaces/createrssfeed.action").body()).contains("Secret outputs");
        }
    }
}
